// Nodes that an earlier analysis assessed and this one did not; one chunk.
MATCH (n:__LABEL__)
WHERE n._run <> $run
WITH n LIMIT 10000
SET n.score = null, n.reasons = null, n.community = null, n.cluster_id = null, n.degree = null, n.pagerank = null,
  n.money_at_risk = null, n.embedding = null, n.snapshot_id = null, n.snapshot_date = null, n.model_version = null,
  n._run = null
RETURN count(*) AS hidden
