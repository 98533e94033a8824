MATCH (a:ClusterAssessment {run: $run})
WHERE a.rank IS NOT NULL
MATCH (c:Cluster {cluster_id: a.cluster_id})
UNWIND range(0, size(a.member_ids) - 1) AS i
WITH c, a.member_ids[i] AS id
WHERE a.member_labels[i] = '__LABEL__'
MATCH (n:__LABEL__ {id: id})
CREATE (c)-[:HAS_MEMBER]->(n)
