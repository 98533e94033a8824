export const kernels = {
	'error.edge-without-node': 'Edge {edge} names a node that the graph does not have.',
	'error.bad-edge-weight': 'The weight of edge {edge} is {weight}; a weight is a finite number from 0 up.',
	'stage.pagerank': 'Ranking by links',
	'stage.node2vec-walks': 'Walking the graph',
	'stage.node2vec-training': 'Learning the vectors',
	'error.kernel-parameter': '{name} of {kernel} is {value}; it is a number from {min} to {max}.',
	'error.kernel-parameter-integer':
		'{name} of {kernel} is {value}; it is a whole number from {min} to {max}.',
	'error.kernel-input-missing': '{kernel} cannot run without {name}.',
	'error.kernel-input-node': '{name} of {kernel} names node {node}, which the graph does not have.',
	'error.kernel-input-length':
		'{name} of {kernel} has {found, plural, one {# value} other {# values}}; the graph asks for {wanted}.',
	'error.kernel-input-value':
		'Value {at} of {name} of {kernel} is {value}; it must be finite, and positive where it is a length.',
	'error.no-personalisation': 'Personalised ranking needs at least one node with a weight above 0.',
	'stage.betweenness': 'Sampling shortest paths',
	'stage.triangles': 'Counting triangles',
	'stage.louvain': 'Gathering communities (Louvain)',
	'stage.leiden': 'Gathering communities (Leiden)',
	'error.communities-too-large':
		'Communities of this graph need {gigabytes, number} GB of memory at once; 4 GB can be had. Take a part of the graph.',
	'error.embedding-too-large':
		'An embedding of this graph in {dimensions} dimensions needs more memory than can be had at once. Ask for fewer dimensions, or take a part of the graph.',
	'stage.components': 'Joining components',
	'stage.core': 'Peeling the graph',
	'stage.similarity': 'Comparing neighbours',
	'stage.cycles': 'Looking for cycles',
	'stage.paths': 'Looking for paths',
	'stage.near-seeds': 'Ranking near the seeds',
	'stage.fastrp': 'Projecting neighbourhoods'
} as const;
