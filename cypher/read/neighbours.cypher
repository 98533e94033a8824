UNWIND $refs AS ref
MATCH (n:__LABELS__ {id: ref.id})
WHERE labels(n)[0] = ref.label
WITH collect(DISTINCT n) AS given
UNWIND given AS n
MATCH (n)-[r:__TYPES__]-(m)
WHERE ($types IS NULL OR type(r) IN $types) AND ($labels IS NULL OR labels(m)[0] IN $labels)
WITH given, collect(DISTINCT m) AS reached
WITH [m IN reached WHERE NOT m IN given] AS neighbours
UNWIND neighbours AS m
OPTIONAL MATCH (a:Assessment {run: $run, key: labels(m)[0] + ':' + m.id})
WITH neighbours, labels(m)[0] AS label, m.id AS id,
  CASE WHEN $order = 'risk' THEN coalesce(a.score, -1.0) ELSE COUNT { (m)-[:__TYPES__]-() } END AS weight
RETURN label, id, size(neighbours) AS total
ORDER BY weight DESC, label, id
LIMIT $limit
