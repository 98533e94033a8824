// One thread: with more the answer hangs on which is first.
CALL gds.louvain.stream($graph, {
  relationshipWeightProperty: 'weight',
  includeIntermediateCommunities: true,
  concurrency: 1,
  jobId: $job
}) YIELD nodeId, intermediateCommunityIds
RETURN nodeId AS node, intermediateCommunityIds AS value
