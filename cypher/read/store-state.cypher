MATCH (store:Store {name: 'filature'})
RETURN store {.*} AS store
