UNWIND $rows AS row
MATCH (owner:__FROM__ {id: row[0]})
MATCH (a:__TO__ {id: row[1]})
MERGE (owner)-[:ASSERTS_RELATIONS_OF]->(a)
RETURN count(*) AS marked
