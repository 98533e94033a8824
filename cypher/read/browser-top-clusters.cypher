// The most suspicious clusters, with their members. Snapshot date and model version say how fresh they are.
MATCH (c:Cluster)
WITH c ORDER BY c.rank LIMIT 10
MATCH (c)-[member:HAS_MEMBER]->(n)
RETURN c, member, n
