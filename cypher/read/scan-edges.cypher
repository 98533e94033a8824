// In the order of relation keys, in which an id is followed by `|`; the relations of one start are sorted by the reader.
MATCH (a:__LABEL__)
WHERE EXISTS { (a)-[:__TYPE__]->() }
WITH a ORDER BY a.id + '|'
RETURN a.id AS id, [(a)-[r:__TYPE__]->(b) | [labels(b)[0], b.id, properties(r)]] AS edges
