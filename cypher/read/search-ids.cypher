MATCH (n:__LABELS__)
WHERE n.id IN $ids AND labels(n)[0] IN $labels
RETURN labels(n)[0] AS label, n {.*, embedding: null} AS properties
