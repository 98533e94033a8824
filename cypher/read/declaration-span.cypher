RETURN
  COLLECT {
    MATCH (s:Shipment) WHERE s.declaration_date IS NOT NULL
    RETURN s.declaration_date ORDER BY s.declaration_date LIMIT 1
  }[0] AS first,
  COLLECT {
    MATCH (s:Shipment) WHERE s.declaration_date IS NOT NULL
    RETURN s.declaration_date ORDER BY s.declaration_date DESC LIMIT 1
  }[0] AS last
