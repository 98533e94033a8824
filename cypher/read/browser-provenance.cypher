// The file and line that the highest-scored traders came from.
MATCH (n:Trader)
WHERE n.score IS NOT NULL
WITH n ORDER BY n.score DESC LIMIT 25
MATCH (file:LoadFile {code: n._file})
RETURN n.id AS trader, n.name AS name, n.score AS score, file.load_id AS load, file.file AS file, n._line AS line
