// No row: no such load. `moved` is false where the file's checkpoint stood there or further already.
MATCH (load:Load {load_id: $load_id})
OPTIONAL MATCH (before:Checkpoint {load_id: $load_id, file: $file})
WITH load, before IS NULL OR before.records < $records
  OR (before.records = $records AND $done AND NOT before.done) AS moved
FOREACH (_ IN CASE WHEN moved THEN [1] ELSE [] END |
  MERGE (point:Checkpoint {load_id: $load_id, file: $file})
  MERGE (load)-[:REACHED]->(point)
  SET point.records = $records, point.done = $done)
RETURN moved
