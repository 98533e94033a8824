MATCH (c:ClusterAssessment {run: $run})
WHERE c.rank IS NOT NULL
WITH c ORDER BY c.run, c.rank SKIP $offset LIMIT $limit
RETURN c.content AS content
