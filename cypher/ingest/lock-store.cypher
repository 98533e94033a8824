// One writer at a time, as long as its transaction lasts: two loads that meet in a shared phone neither deadlock nor
// write it twice.
MATCH (store:Store {name: 'filature'})
SET store.writes = store.writes + 1
RETURN store.writes AS writes
