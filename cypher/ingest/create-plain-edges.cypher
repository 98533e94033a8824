// Most relations of a batch differ in their ends and line only: half the time of a map for each.
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row[0]})
MATCH (b:__TO__ {id: row[1]})
CREATE (a)-[:__TYPE__ {_file: $file, _line: row[2], _column: $column}]->(b)
RETURN count(*) AS created
