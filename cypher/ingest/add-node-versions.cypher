UNWIND $rows AS row
CREATE (past:NodeVersion)
SET past = row
