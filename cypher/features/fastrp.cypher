CALL gds.fastRP.stream($graph, {
  embeddingDimension: toInteger($dimensions),
  iterationWeights: [$weight1, $weight2, $weight3, $weight4],
  normalizationStrength: $normalisationStrength,
  nodeSelfInfluence: $selfInfluence,
  relationshipWeightProperty: 'weight',
  randomSeed: toInteger($seed),
  jobId: $job
}) YIELD nodeId, embedding
RETURN nodeId AS node, embedding AS value
