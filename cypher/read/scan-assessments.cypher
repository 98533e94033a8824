// In the order of the index, so that a page reads no more than itself.
MATCH (a:Assessment {run: $run, what: $what})
WHERE a.id >= $after_id AND a.label IS NOT NULL AND NOT (a.id = $after_id AND a.label <= $after_label)
WITH a ORDER BY a.run, a.what, a.id, a.label LIMIT $limit
RETURN a {.label, .id, .score, .reasons, .community, .cluster_id, .degree, .pagerank, .money_at_risk, .features}
  AS assessment
