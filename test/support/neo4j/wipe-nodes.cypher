// The node that says which schema is there stays, since the schema does: else every test would make it again.
MATCH (n) WHERE NOT n:Store
WITH n LIMIT 20000
DELETE n
RETURN count(*) AS deleted
