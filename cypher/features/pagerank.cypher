CALL gds.pageRank.mutate($graph, {
  mutateProperty: 'pagerank',
  relationshipWeightProperty: 'weight',
  dampingFactor: $damping,
  tolerance: $tolerance,
  maxIterations: toInteger($maxIterations),
  sourceNodes: $sources,
  jobId: $job
}) YIELD ranIterations, didConverge
RETURN ranIterations AS iterations, didConverge AS converged
