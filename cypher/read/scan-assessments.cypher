MATCH (a:Assessment {run: $run, what: $what})
WHERE a.id > $after_id OR (a.id = $after_id AND a.label > $after_label)
WITH a ORDER BY a.id, a.label LIMIT $limit
RETURN a {.*, embedding: null, vector: null} AS assessment
ORDER BY a.id, a.label
