// The node that says which schema is there stays, since the schema does: else every test would make it again.
MATCH (n) WHERE NOT n:Store
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 5000 ROWS
