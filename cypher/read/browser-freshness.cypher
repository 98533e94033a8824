// Which analysis the scores on the graph are of, and what was loaded.
MATCH (store:Store)
OPTIONAL MATCH (snapshot:Snapshot {run: store.shown_run})
RETURN snapshot.as_of AS snapshot_date, snapshot.model_version AS model_version, snapshot.created_at AS analysed_at,
  store.run = store.shown_run AS up_to_date,
  COLLECT { MATCH (load:Load) RETURN load.dataset + ' ' + load.started_at ORDER BY load.started_at } AS loads
