CALL gds.graph.nodeProperty.stream($graph, 'pagerank') YIELD nodeId, propertyValue
RETURN nodeId AS node, propertyValue AS value
