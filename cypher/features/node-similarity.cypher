CALL gds.nodeSimilarity.stream($graph, {
  similarityMetric: 'JACCARD',
  similarityCutoff: $threshold,
  topK: toInteger($most),
  jobId: $job
}) YIELD node1, node2, similarity
RETURN node1 AS node, node2 AS candidate, similarity AS score
