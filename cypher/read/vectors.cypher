MATCH (a:Assessment {run: $run, what: 'entities'})
WHERE a.vector IS NOT NULL
RETURN a.label AS label, a.id AS id, a.vector AS vector
