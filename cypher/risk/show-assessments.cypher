// The published analysis on the nodes themselves, for people and for the vector index; one chunk.
MATCH (a:Assessment {run: $run, what: $what})
WHERE a.id > $after AND a.label = '__LABEL__'
WITH a ORDER BY a.run, a.what, a.id LIMIT $limit
MATCH (n:__LABEL__ {id: a.id})
SET n.score = a.score, n.reasons = a.reason_codes, n.community = a.community, n.cluster_id = a.cluster_id,
  n.degree = a.degree, n.pagerank = a.pagerank, n.money_at_risk = a.money_at_risk, n.embedding = a.embedding,
  n.snapshot_id = $snapshot_id, n.snapshot_date = $snapshot_date, n.model_version = $model_version, n._run = $run
RETURN count(*) AS count, max(a.id) AS last
