CALL gds.node2vec.mutate('bench', {
  mutateProperty: $property, relationshipWeightProperty: 'weight', randomSeed: $seed, concurrency: 1,
  embeddingDimension: $dimensions, walkLength: $walkLength, walksPerNode: $walksPerNode, windowSize: $window,
  negativeSamplingRate: $negative, returnFactor: $p, inOutFactor: $q, iterations: 1
})
YIELD computeMillis
RETURN computeMillis
