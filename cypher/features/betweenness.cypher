// From every node: a sample of GDS is drawn by degree, and its mean is not the value that is sought.
CALL gds.betweenness.stream($graph, {jobId: $job}) YIELD nodeId, score
RETURN nodeId AS node, score AS value
