CALL gds.localClusteringCoefficient.stream($graph, {jobId: $job}) YIELD nodeId, localClusteringCoefficient
RETURN nodeId AS node, localClusteringCoefficient AS value
