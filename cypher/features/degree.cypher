CALL gds.degree.stream($graph, {jobId: $job}) YIELD nodeId, score
RETURN nodeId AS node, score AS value
