CALL gds.louvain.mutate('bench', {
  mutateProperty: $property, relationshipWeightProperty: 'weight', concurrency: 1
})
YIELD computeMillis
RETURN computeMillis
