MATCH (a:Assessment {run: $run, what: 'entities'})
WHERE a.id IS NOT NULL AND a.label IS NOT NULL AND a.vector IS NOT NULL
RETURN a.label AS label, a.id AS id, a.vector AS vector
