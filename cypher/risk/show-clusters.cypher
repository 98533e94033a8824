MATCH (a:ClusterAssessment {run: $run})
WHERE a.rank IS NOT NULL
CREATE (c:Cluster)
SET c = a {
  .cluster_id, .rank, .score, .money_at_risk, .shipments, .period_from, .period_to,
  reasons: a.reason_codes, typologies: a.typologies, members: size(a.member_ids),
  snapshot_id: $snapshot_id, snapshot_date: $snapshot_date, model_version: $model_version
}
