// Assessments that were added to the published analysis, on the nodes themselves.
UNWIND $keys AS key
MATCH (a:Assessment {run: $run, key: key})
MATCH (n:Shipment {id: a.id})
SET n.score = a.score, n.reasons = a.reason_codes, n.money_at_risk = a.money_at_risk,
  n.snapshot_id = $snapshot_id, n.snapshot_date = $snapshot_date, n.model_version = $model_version, n._run = $run
