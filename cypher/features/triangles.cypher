CALL gds.triangleCount.stream($graph, {jobId: $job}) YIELD nodeId, triangleCount
RETURN nodeId AS node, triangleCount AS value
