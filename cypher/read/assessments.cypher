UNWIND $keys AS key
MATCH (a:Assessment {run: $run, key: key})
RETURN a {.*, embedding: null, vector: null} AS assessment
