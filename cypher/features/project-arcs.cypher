// The rows of a CSR as a graph in memory: nodes are 0 to $nodes - 1, one without arcs among them.
UNWIND range(0, toInteger($nodes) - 1) AS source
UNWIND CASE
  WHEN $offsets[source] = $offsets[source + 1] THEN [null]
  ELSE range($offsets[source], $offsets[source + 1] - 1)
END AS arc
WITH gds.graph.project(
  $graph, source, $targets[arc],
  {relationshipProperties: {weight: $weights[arc]}},
  {undirectedRelationshipTypes: $undirected}
) AS projected
RETURN projected.relationshipCount AS arcs
