export const evaluation = {
	'error.nothing-to-evaluate': 'There is no analysis to judge. Run “filature analyse” first.',
	'error.truth-missing':
		'{file} is not there. Name the truth folder that was written beside the world that is loaded.',
	'error.truth-unreadable':
		'{file} cannot be read near row {row}: it is not a table of a generated world’s truth.',
	'error.truth-of-another-world':
		'{folder} is the truth of another world: it does not know {missing, plural, one {# shipment} other {# shipments}} of the one that is loaded.',
	'stage.boosting': 'Training the tabular model',
	'stage.evaluate-baselines': 'Scoring the baselines',
	'stage.replay': 'Going through the months again',
	'evaluation.control': 'Control',
	'evaluation.parties-shuffled': 'parties shuffled',
	'evaluation.by-chance': 'random rank, 95%',
	'evaluation.verdict': 'above chance?',
	'evaluation.passed': 'no: passed',
	'evaluation.failed': 'yes: failed',
	'evaluation.replay': 'Month by month',
	'evaluation.flagged-early': 'rings flagged before half of their illicit shipments',
	'evaluation.revenue-of-early': 'evaded revenue of those rings, of all rings’',
	'evaluation.revenue-after-flag': 'evaded revenue declared after the flag',
	'evaluation.flagged-ever': 'rings flagged by the end',
	'evaluation.period':
		'Judged: {from} to {to}, {shipments, number} shipments, {illicit, number} of them illicit.',
	'evaluation.population':
		'{organisations, number} organisations were active; {rings, number} rings are planted.',
	'evaluation.analysis': 'Analysis as of {asOf}, model {model}; ties by seed {seed}.',
	'evaluation.training':
		'The tabular model learnt from {inspections, number} inspections known before, {offences, number} of them offences.',
	'evaluation.shuffled':
		'CONTROL: the same world with its parties shuffled. What is left of the lift does not come from the network.',
	'evaluation.scorer-filature': 'Filature',
	'evaluation.scorer-tabular': 'tabular',
	'evaluation.scorer-degree': 'degree',
	'evaluation.scorer-shared': 'shared ids',
	'evaluation.scorer-random': 'random',
	'evaluation.attainable': 'attainable',
	'evaluation.shipments': 'Shipments',
	'evaluation.precision-at': 'precision at {share}',
	'evaluation.recall-at': 'recall at {share}',
	'evaluation.revenue-at': 'revenue at {share}',
	'evaluation.entities': 'Entities',
	'evaluation.ring-organisations': 'ring organisations in the top {share}',
	'evaluation.clusters': 'Clusters',
	'evaluation.ring-recall': 'ring recall',
	'evaluation.cluster-precision': 'cluster precision',
	'evaluation.false-accusation': 'False accusation',
	'evaluation.lookalikes': 'look-alikes accused',
	'evaluation.others': 'all the honest accused',
	'evaluation.shipments-by-kind': 'Illicit shipments in the top {share}',
	'evaluation.entities-by-kind': 'Ring organisations in the top {share}',
	'evaluation.clusters-by-kind': 'Rings found'
} as const;
