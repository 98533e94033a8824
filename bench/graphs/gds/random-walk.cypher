CALL gds.randomWalk.stats('bench', {
  relationshipWeightProperty: 'weight', randomSeed: $seed, concurrency: 1,
  walkLength: $walkLength, walksPerNode: $walksPerNode, returnFactor: $p, inOutFactor: $q
})
YIELD computeMillis
RETURN computeMillis
