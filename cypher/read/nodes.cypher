UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
OPTIONAL MATCH (a:Assessment {run: $run, key: '__LABEL__:' + id})
RETURN '__LABEL__' AS label, n {.*, embedding: null} AS properties,
  a.score AS score, a.community AS community, a.cluster_id AS cluster_id
