UNWIND $refs AS ref
MATCH (n:__LABELS__ {id: ref.id})
WHERE labels(n)[0] = ref.label
MATCH (n)-[:__TYPES__]-(s:Shipment)
WHERE s.declaration_date IS NOT NULL
WITH collect(DISTINCT s) AS shipments
CALL (shipments) {
  UNWIND shipments AS s
  OPTIONAL MATCH (a:Assessment {run: $run, key: 'Shipment:' + s.id})
  WITH s, a.score AS score
  ORDER BY CASE WHEN $order = 'risk' THEN coalesce(score, -1.0) ELSE s.declaration_date END DESC, s.id
  SKIP $offset LIMIT $limit
  RETURN collect({
    shipment_id: s.id,
    declaration_date: s.declaration_date,
    office_code: COLLECT { MATCH (s)-[:CLEARED_AT]->(m) RETURN m.id ORDER BY m.id LIMIT 1 }[0],
    importer_id: coalesce(COLLECT { MATCH (s)-[:IMPORTED_BY]->(m) RETURN m.id ORDER BY m.id LIMIT 1 }[0], ''),
    exporter_id: COLLECT { MATCH (s)-[:EXPORTED_BY]->(m) RETURN m.id ORDER BY m.id LIMIT 1 }[0],
    broker_id: COLLECT { MATCH (s)-[:DECLARED_BY]->(m) RETURN m.id ORDER BY m.id LIMIT 1 }[0],
    score: score,
    outcome: CASE
      WHEN EXISTS { MATCH (s)<-[:INSPECTS]-(i) WHERE i.result = 'offence' } THEN 'offence'
      WHEN EXISTS { MATCH (s)<-[:INSPECTS]-(i) WHERE i.result = 'compliant' } THEN 'compliant'
    END
  }) AS rows
}
RETURN size(shipments) AS total, rows
