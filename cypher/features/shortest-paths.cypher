CALL gds.shortestPath.yens.stream($graph, {
  sourceNode: toInteger($source),
  targetNode: toInteger($target),
  k: toInteger($k),
  relationshipWeightProperty: 'weight',
  jobId: $job
}) YIELD nodeIds, totalCost
RETURN nodeIds AS nodes, totalCost AS length
