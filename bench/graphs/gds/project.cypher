// Straight from the file into memory: nothing is stored, and no property of the store's layout is measured.
LOAD CSV FROM $edges AS row
WITH gds.graph.project(
  'bench', toInteger(row[0]), toInteger(row[1]),
  {relationshipProperties: {weight: toFloat(row[2])}},
  {undirectedRelationshipTypes: ['*']}
) AS graph
RETURN graph.nodeCount AS nodes
