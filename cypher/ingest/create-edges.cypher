UNWIND $rows AS row
MATCH (a:__FROM__ {id: row[0]})
MATCH (b:__TO__ {id: row[1]})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row[2]
RETURN count(*) AS created
