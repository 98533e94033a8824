// One property a snapshot; null where the entity was not known yet.
MATCH (a:Assessment {run: $run, key: $key})
RETURN [dated IN $dated | a[dated]] AS vectors
