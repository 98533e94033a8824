// Why each cluster is suspicious, and of when the judgement is.
MATCH (c:Cluster)
RETURN c.rank AS rank, c.cluster_id AS cluster, c.score AS score, c.money_at_risk AS money_at_risk,
  c.members AS members, c.typologies AS typologies, c.reasons AS reasons,
  c.period_from AS first_day, c.period_to AS last_day,
  c.snapshot_date AS snapshot_date, c.model_version AS model_version
ORDER BY rank
LIMIT 50
