UNWIND $rows AS row
OPTIONAL MATCH (before:Rejection {key: row.key})
WITH row, before WHERE before IS NULL
MERGE (rejection:Rejection {key: row.key})
ON CREATE SET rejection += row
RETURN count(DISTINCT rejection) AS added
