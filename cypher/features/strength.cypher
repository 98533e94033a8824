CALL gds.degree.stream($graph, {relationshipWeightProperty: 'weight', jobId: $job}) YIELD nodeId, score
RETURN nodeId AS node, score AS value
