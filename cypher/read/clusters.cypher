MATCH (c:ClusterAssessment {run: $run})
WITH c ORDER BY c.rank SKIP $offset LIMIT $limit
RETURN c.content AS content
