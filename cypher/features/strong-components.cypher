CALL gds.scc.stream($graph, {jobId: $job}) YIELD nodeId, componentId
RETURN nodeId AS node, componentId AS value
