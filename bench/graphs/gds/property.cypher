CALL gds.graph.nodeProperty.stream('bench', $property)
YIELD nodeId, propertyValue
RETURN nodeId AS node, propertyValue AS value
