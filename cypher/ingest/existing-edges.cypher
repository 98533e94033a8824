// From the start of each relation: few relations leave a node, very many may arrive.
UNWIND $ids AS id
MATCH (a:__LABEL__ {id: id})-[r:__TYPES__]->(b)
RETURN type(r) AS type, '__LABEL__' AS from_label, a.id AS from_id, labels(b)[0] AS to_label, b.id AS to_id,
  properties(r) AS properties
