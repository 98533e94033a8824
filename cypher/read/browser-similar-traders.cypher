// The traders whose place in the network is most like that of the highest-scored one, by the vector index.
MATCH (seed:Trader)
WHERE seed.embedding IS NOT NULL
WITH seed ORDER BY seed.score DESC LIMIT 1
CALL db.index.vector.queryNodes('trader_embedding', 11, seed.embedding) YIELD node, score
WHERE node <> seed
RETURN seed.id AS trader, node.id AS similar_trader, node.name AS name, 2 * score - 1 AS cosine, node.score AS score,
  node.community AS community, node.snapshot_date AS snapshot_date
ORDER BY cosine DESC
