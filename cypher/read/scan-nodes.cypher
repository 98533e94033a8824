MATCH (n:__LABEL__)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (a:Assessment {run: $run, key: '__LABEL__:' + n.id})
RETURN '__LABEL__' AS label, n {.*, embedding: null} AS properties,
  a.score AS score, a.community AS community, a.cluster_id AS cluster_id
ORDER BY n.id
