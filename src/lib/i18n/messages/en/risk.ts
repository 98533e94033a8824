export const risk = {
	'stage.read-graph': 'Reading the graph',
	'stage.score-shipments': 'Scoring declarations',
	'stage.find-clusters': 'Finding clusters',
	'stage.write-analysis': 'Saving the analysis',
	'stage.embed': 'Learning embeddings',

	'error.bad-as-of': '“{value}” is not a date. Write it as 2026-01-31.',
	'error.nothing-to-analyse': 'No declaration is loaded yet. Load some first: filature ingest PATH.',
	'error.nothing-before':
		'No declaration is dated before {value}; the first is of {first}. Choose a later day.',
	'error.cancelled': 'Stopped on request. Nothing was changed.',
	'error.job-failed': 'The job stopped unexpectedly: {detail}. What it had written is whole; start it again.',
	'error.no-such-job': 'There is no job {id}. It may have been forgotten after a restart.',

	'reason.price-below-peers':
		'Declared {percent}% below the median price per kilogram of {peers, plural, one {# declaration} other {# declarations}} of other importers for HS {hs}.',
	'reason.price-above-peers':
		'Declared at {times} times the median price per kilogram of {peers, plural, one {# declaration} other {# declarations}} of other importers for HS {hs}.',
	'reason.importer-price-pattern':
		'{name} prices below its peers as a habit: {deviations} deviations under the median on average over {shipments, plural, one {# earlier declaration} other {# earlier declarations}}.',
	'reason.exporter-price-pattern':
		'Goods of the supplier {name} come below the price of their peers: {deviations} deviations under the median on average over {shipments, plural, one {# earlier declaration} other {# earlier declarations}}.',
	'reason.linked-price-pattern':
		'{firms, plural, one {One firm} other {# firms}} sharing identifiers or persons with the importer, {name} among them, price below their peers too: {deviations} deviations on average.',
	'reason.importer-offences':
		'{offences, plural, one {One offence} other {# offences}} in {inspected, plural, one {one inspection} other {# inspections}} of the importer {name}.',
	'reason.exporter-offences':
		'{offences, plural, one {One offence} other {# offences}} in {inspected, plural, one {one inspection} other {# inspections}} of goods of the supplier {name}.',
	'reason.broker-offences':
		'{offences, plural, one {One offence} other {# offences}} in {inspected, plural, one {one inspection} other {# inspections}} of declarations by the broker {name}: more than its goods and offices explain.',
	'reason.consignee-offences':
		'{offences, plural, one {One offence} other {# offences}} in {inspected, plural, one {one inspection} other {# inspections}} of goods for the consignee {name}.',
	'reason.linked-offences':
		'Shares {kind, select, Address {an address} Phone {a phone} Email {an e-mail address} BankAccount {a bank account} other {a person}} on the way to {name}, {steps, plural, one {# step} other {# steps}} away, found in offence on {date}.'
} as const;
