export const risk = {
	'stage.read-graph': 'Reading the graph',
	'stage.take-snapshots': 'Taking snapshots of the network',
	'stage.read-histories': 'Reading histories of firms and persons',
	'stage.score-shipments': 'Scoring declarations',
	'stage.find-clusters': 'Finding clusters',
	'stage.write-analysis': 'Saving the analysis',
	'stage.embed': 'Learning embeddings',
	'stage.read-new-rows': 'Reading new rows',
	'stage.add-assessments': 'Adding to the analysis',
	'stage.warm': 'Warming up',

	'problem.warming': 'Still warming up',
	'error.rows-before-live':
		'{row} is dated {date}, or changes what was known then, and everything before {known} has been learnt. Analyse in full: filature analyse.',
	'error.declared-before-live':
		'The declaration is dated {date}, but everything before {known} is known already. Give the day it is lodged.',
	'error.live-warming': 'The scoring engine is reading the past. Ask again in {seconds} seconds.',
	'error.live-no-analysis': 'Nothing is analysed yet. Run first: filature analyse.',
	'error.live-failed': 'The scoring engine has stopped: {detail}. It starts again by itself.',
	'error.lane-out-of-bounds': 'Lane {lane} cannot begin at {value}. Choose a score from {min} to {max}.',
	'error.bad-lanes': 'FILATURE_LANES holds {value}. Write it as {example}.',
	'error.lanes-out-of-order': 'Lane {lane} begins at {value}, below a lighter lane. Put the lanes in order.',
	'error.analysis-replaced': 'Another analysis was written meanwhile. Start again.',
	'error.increment-other-model':
		'The analysis was made by model {found}, and this is {known}. Analyse in full: filature analyse.',
	'cli.incremented':
		'Added {shipments, plural, one {# declaration} other {# declarations}} up to {as_of} to the analysis. Clusters, entity scores and snapshots wait for the next full analysis.',
	'lane.green': 'Green: release as declared',
	'lane.orange': 'Orange: check the documents',
	'lane.red-partial': 'Red: examine part of the goods',
	'lane.red-full': 'Red: examine all of the goods',

	'error.bad-as-of': '“{value}” is not a date. Write it as 2026-01-31.',
	'error.nothing-to-analyse': 'No declaration is loaded yet. Load some first: filature ingest PATH.',
	'error.load-under-way':
		'Data is being loaded, so the graph keeps changing. Wait for the load to end, then start again.',
	'error.nothing-before':
		'No declaration is dated before {value}; the first is of {first}. Choose a later day.',
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
		'Shares {kind, select, Address {an address} Phone {a phone} Email {an e-mail address} BankAccount {a bank account} other {a person}} on the way to {name}, {steps, plural, one {# step} other {# steps}} away, found in offence on {date}.',
	'reason.lane-price-drop':
		'Declared {percent}% cheaper than the same goods from the same supplier in {before, plural, one {# earlier consignment} other {# earlier consignments}} of this importer.',
	'reason.importer-price-pattern-high':
		'{name} prices above its peers as a habit: {deviations} deviations over the median on average over {shipments, plural, one {# earlier declaration} other {# earlier declarations}}.',
	'reason.exporter-price-pattern-high':
		'Goods of the supplier {name} come above the price of their peers: {deviations} deviations over the median on average over {shipments, plural, one {# earlier declaration} other {# earlier declarations}}.',
	'reason.shared-identifiers':
		'Shares {kind, select, Address {an address} Phone {a phone} Email {an e-mail address} BankAccount {a bank account} other {a person}} with {firms, plural, one {{name}} other {# trading firms, {name} among them}}; few others hold it.',
	'reason.track-record':
		'{name} has a short record: {imports, plural, =0 {no import before this one} one {one import before} other {# imports before}}.',
	'reason.cluster-member':
		'Stands in cluster {cluster}, which scores {percent}%, with {firms, plural, one {# other organisation} other {# other organisations}}.',
	'reason.phoenix':
		'{name} takes over from {old}, dissolved on {date}: {shared} things in common, goods {alike}% alike.',
	'reason.shell-cluster':
		'{firms, plural, one {# young firm stands} other {# young firms stand}} behind the same {kind, select, Address {address} Phone {phone} Email {e-mail address} BankAccount {bank account} other {person}}.',
	'reason.new-trader-burst':
		'{name}, importing for {age, plural, =0 {the first time} one {one day} other {# days}}, made {count, plural, one {# declaration} other {# declarations}} within {days} days: more than {percentile} of 100 new firms.',
	'reason.tariff-shift':
		'Goods that this importer and supplier declared {before, plural, one {once} other {# times}} under {from}, last on {date}, now come under {to}, {points} points of duty lower.',
	'reason.origin-flip':
		'Same supplier and port, but the origin of the goods went from {from} ({before, plural, one {# consignment} other {# consignments}}, last on {date}) to {to}, {points} points of duty lower.',
	'reason.value-splitting':
		'{parts, plural, one {# declaration} other {# declarations}} within {days} days look like one consignment of {total, number} in all{limit, plural, =0 {} other {, this part just under the limit of #}}.',
	'reason.repeated-consignments':
		'The same goods (HS {hs}), mass and value were declared {count, plural, one {once more} other {# times more}} within {days} days.',
	'reason.temporary-admission':
		'{name}: {percent}% of the mass admitted temporarily more than {days} days ago has not been exported ({overdue, plural, one {# declaration} other {# declarations}}).',
	'reason.licence-sharing':
		'Licence {licence} is used by {firms, plural, one {another firm, {name}} other {# other firms, {name} among them}}{linked, plural, =0 {} one {, one of them linked to the importer} other {, # of them linked to the importer}}.'
} as const;
