UNWIND $rows AS row
MERGE (c:ClusterAssessment {run: row.run, cluster_id: row.cluster_id})
SET c = row
