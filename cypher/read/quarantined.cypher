MATCH (rejection:Rejection)
RETURN count(*) AS quarantined
