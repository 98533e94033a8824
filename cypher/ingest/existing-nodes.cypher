// The content of a record that a row may change, and of a bare node that a row may fill; of others that they exist.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
RETURN n.id AS id, n._kind AS kind, n._version AS version,
  CASE WHEN row.whole OR n._kind = 'bare' THEN n {.*, embedding: null} END AS properties
