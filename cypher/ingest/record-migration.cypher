MERGE (store:Store {name: 'filature'})
ON CREATE SET store.writes = 0, store.files = 0, store.last_run = 0
SET store.schema_version = $version
