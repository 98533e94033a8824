MATCH (c:ClusterAssessment {run: $run, cluster_id: $cluster_id})
RETURN c.content AS content
