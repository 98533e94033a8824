MATCH (load:Load {load_id: $load_id, status: 'running'})
SET load.status = 'complete', load.finished_at = $now
