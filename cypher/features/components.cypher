CALL gds.wcc.stream($graph, {jobId: $job}) YIELD nodeId, componentId
RETURN nodeId AS node, componentId AS value
