// Relations that a record asserts but that do not start at it.
UNWIND $ids AS id
MATCH (owner:__LABEL__ {id: id})-[:ASSERTS_RELATIONS_OF]->(a)-[r:__TYPES__]->(b)
WHERE r._owner = '__LABEL__:' + id
RETURN type(r) AS type, labels(a)[0] AS from_label, a.id AS from_id, labels(b)[0] AS to_label, b.id AS to_id,
  properties(r) AS properties
