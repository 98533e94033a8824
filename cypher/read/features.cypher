// $dated is the property that holds an entity's values of one snapshot; the others are not read.
UNWIND $keys AS key
MATCH (a:Assessment {run: $run, key: key})
RETURN a.label AS label, a.id AS id, a.declared AS declared, coalesce(a.features, a[$dated]) AS vector
