MATCH (c:ClusterAssessment {run: $run})
WHERE c.rank IS NOT NULL
RETURN count(*) AS total
