MATCH (past:NodeVersion {of: $key})
RETURN past {.*} AS past
ORDER BY past.version DESC
