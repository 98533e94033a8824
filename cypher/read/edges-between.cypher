// From the start of each relation: few relations leave a node, very many may arrive.
UNWIND $starts AS ref
MATCH (a:__LABELS__ {id: ref.id})
WHERE labels(a)[0] = ref.label
MATCH (a)-[r:__TYPES__]->(b)
WHERE labels(b)[0] + ':' + b.id IN $ends
RETURN type(r) AS type, labels(a)[0] AS from_label, a.id AS from_id, labels(b)[0] AS to_label, b.id AS to_id,
  properties(r) AS properties
