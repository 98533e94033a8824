MATCH (store:Store {name: 'filature'})
SET store.shown_run = $run
