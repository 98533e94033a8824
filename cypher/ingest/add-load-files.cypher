// Rows name their source by a small number, which keeps every node and relation short.
MATCH (store:Store {name: 'filature'})
UNWIND $sources AS source
MERGE (file:LoadFile {load_id: source.load_id, file: source.file})
WITH store, file, file.code IS NULL AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  SET store.files = store.files + 1, file.code = store.files)
RETURN file.load_id AS load_id, file.file AS file, file.code AS code
