MATCH (c:ClusterAssessment {run: $run})
RETURN count(*) AS total
