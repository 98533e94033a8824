MATCH (store:Store)
SET store = {name: store.name, schema_version: store.schema_version, writes: 0, files: 0, last_run: 0}
