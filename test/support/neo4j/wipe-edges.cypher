// A chunk, relations before nodes: a hub with all of its relations would not fit one transaction.
MATCH ()-[r]->()
WITH r LIMIT 20000
DELETE r
RETURN count(*) AS deleted
