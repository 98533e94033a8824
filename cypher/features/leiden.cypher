// One thread: with more the answer hangs on which is first.
CALL gds.leiden.stream($graph, {
  gamma: $resolution,
  relationshipWeightProperty: 'weight',
  includeIntermediateCommunities: true,
  randomSeed: toInteger($seed),
  concurrency: 1,
  jobId: $job
}) YIELD nodeId, intermediateCommunityIds
RETURN nodeId AS node, intermediateCommunityIds AS value
