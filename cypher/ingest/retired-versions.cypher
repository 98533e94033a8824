UNWIND $keys AS key
MATCH (past:EdgeVersion {of: key})
RETURN past.of AS key, max(past.version) AS version
