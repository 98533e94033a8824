// One thread: with more the answer hangs on which is first.
CALL gds.node2vec.stream($graph, {
  embeddingDimension: toInteger($dimensions),
  returnFactor: $p,
  inOutFactor: $q,
  walkLength: toInteger($walkLength),
  walksPerNode: toInteger($walksPerNode),
  windowSize: toInteger($window),
  negativeSamplingRate: toInteger($negative),
  iterations: toInteger($epochs),
  initialLearningRate: 0.025,
  relationshipWeightProperty: 'weight',
  randomSeed: toInteger($seed),
  concurrency: 1,
  jobId: $job
}) YIELD nodeId, embedding
RETURN nodeId AS node, embedding AS value
