CALL gds.leiden.mutate('bench', {
  mutateProperty: $property, relationshipWeightProperty: 'weight', randomSeed: $seed, concurrency: 1
})
YIELD computeMillis
RETURN computeMillis
