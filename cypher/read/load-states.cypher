MATCH (load:Load)
WHERE $load_id IS NULL OR load.load_id = $load_id
RETURN load {.*} AS load, COLLECT {
  MATCH (load)-[:REACHED]->(point:Checkpoint)
  RETURN point {.file, .records, .done} ORDER BY point.file
} AS checkpoints
ORDER BY load.started_at DESC, load.load_id
