// Merged: an answer may be lost and the transaction run again.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
MERGE (a:Assessment {run: row.run, key: row.key})
SET a = row, a.declared = n.declaration_date
RETURN row.id AS id
