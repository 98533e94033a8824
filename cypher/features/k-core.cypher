CALL gds.kcore.stream($graph, {jobId: $job}) YIELD nodeId, coreValue
RETURN nodeId AS node, coreValue AS value
