UNWIND $refs AS ref
MATCH (n:__LABELS__ {id: ref.id})
WHERE labels(n)[0] = ref.label
CALL (n) {
  MATCH (n)<-[:IMPORTED_BY]-(s:Shipment)-[r:EXPORTED_BY|DECLARED_BY|CONSIGNED_TO]->(partner)
  WHERE s.declaration_date IS NOT NULL AND partner <> n
  RETURN n AS importer, partner, type(r) AS type, count(DISTINCT s) AS shipments,
    min(s.declaration_date) AS first_date, max(s.declaration_date) AS last_date
  UNION ALL
  MATCH (n)<-[r:EXPORTED_BY|DECLARED_BY|CONSIGNED_TO]-(s:Shipment)-[:IMPORTED_BY]->(importer)
  WHERE NOT $among AND s.declaration_date IS NOT NULL AND importer <> n
  RETURN importer, n AS partner, type(r) AS type, count(DISTINCT s) AS shipments,
    min(s.declaration_date) AS first_date, max(s.declaration_date) AS last_date
}
WITH ref, importer, partner, type, shipments, first_date, last_date
WHERE NOT $among OR labels(partner)[0] + ':' + partner.id IN $keys
RETURN ref.label + ':' + ref.id AS of, labels(importer)[0] AS from_label, importer.id AS from_id,
  labels(partner)[0] AS to_label, partner.id AS to_id, type, shipments, first_date, last_date
