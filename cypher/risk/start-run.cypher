MATCH (store:Store {name: 'filature'})
SET store.last_run = store.last_run + 1
RETURN store.last_run AS run
