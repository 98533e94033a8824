UNWIND $ids AS id
MATCH (n:__LABELS__ {id: id})
RETURN labels(n)[0] AS label, n.id AS id
