MATCH (s:Snapshot {run: $run})
RETURN s.content AS content
