MATCH (file:LoadFile)
RETURN file.load_id AS load_id, file.file AS file, file.code AS code
