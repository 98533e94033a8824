export const evaluation = {
	'error.edge-without-node': 'Edge {edge} names a node that the graph does not have.',
	'error.bad-edge-weight': 'The weight of edge {edge} is {weight}; a weight is a finite number from 0 up.',
	'stage.pagerank': 'Ranking by links',
	'stage.node2vec-walks': 'Walking the graph',
	'stage.node2vec-training': 'Learning the vectors'
} as const;
