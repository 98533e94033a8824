// One thread: with more the answer hangs on which is first.
CALL gds.louvain.stream($graph, {
  relationshipWeightProperty: 'weight',
  concurrency: 1,
  jobId: $job
}) YIELD nodeId, communityId
RETURN nodeId AS node, communityId AS value
