UNWIND $keys AS key
MATCH (a:Assessment {run: $run, key: key})
RETURN a {.label, .id, .score, .reasons, .community, .cluster_id, .degree, .pagerank, .money_at_risk, .features}
  AS assessment
