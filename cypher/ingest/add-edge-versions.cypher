UNWIND $rows AS row
CREATE (past:EdgeVersion)
SET past = row
