// What no reader is pointed to. One chunk; again until none is left.
MATCH (n:Assessment|ClusterAssessment|Snapshot)
WHERE n.run <> $keep
WITH n LIMIT 20000
DELETE n
RETURN count(*) AS deleted
