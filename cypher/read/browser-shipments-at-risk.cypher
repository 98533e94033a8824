// Declarations by score, with their parties and what would be recovered.
MATCH (s:Shipment)
WHERE s.score > 0
WITH s ORDER BY s.score DESC LIMIT 25
OPTIONAL MATCH (s)-[r:IMPORTED_BY|EXPORTED_BY|DECLARED_BY|CONSIGNED_TO|CLEARED_AT]->(party)
RETURN s, r, party
