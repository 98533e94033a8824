MATCH (n:__LABEL__ {id: $id})
CALL (n) {
  MATCH (n)-[r:__TYPES__]->(m)
  RETURN type(r) AS type, 'out' AS direction, labels(m)[0] AS label, count(DISTINCT m) AS count
  UNION ALL
  MATCH (n)<-[r:__TYPES__]-(m)
  RETURN type(r) AS type, 'in' AS direction, labels(m)[0] AS label, count(DISTINCT m) AS count
}
RETURN type, direction, label, count
