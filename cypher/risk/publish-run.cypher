// The one property that every reader starts from: before it the old analysis, after it the new one. The snapshot is
// there before, and merged, since an answer may be lost and the transaction run again.
MATCH (store:Store {name: 'filature'})
MERGE (snapshot:Snapshot {run: $run})
SET snapshot = $snapshot, store.run = $run
