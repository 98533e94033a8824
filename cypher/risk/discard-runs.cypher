// What no reader is pointed to. One chunk; again until none is left.
CALL () {
  MATCH (n:Assessment) WHERE n.run <> $keep RETURN n LIMIT 20000
  UNION ALL
  MATCH (n:ClusterAssessment) WHERE n.run <> $keep RETURN n LIMIT 1000
  UNION ALL
  MATCH (n:Snapshot) WHERE n.run <> $keep RETURN n LIMIT 1000
}
DELETE n
RETURN count(*) AS deleted
