/** The page of a cluster: what it may be, what its score rests on, who is in it. */
export const cluster = {
	'cluster.schemes.title': 'What it may be',
	'cluster.schemes.none': 'No known scheme was found in it. The reasons below say what stands out.',
	'cluster.confidence': 'confidence {value}',
	'cluster.confidence.meaning':
		'Stated confidence that a scheme of this kind is there: of all findings at {value}, about that share holds.',
	'cluster.finding.show':
		'{count, plural, one {Select its node in the drawing} other {Select its # nodes in the drawing}}',
	'cluster.finding.shipments':
		'{count, plural, one {Select the declaration} other {Select the # declarations}}',
	'cluster.finding.shipments-some': 'Select {shown} of the {count} declarations',
	'cluster.proofs': '{count, plural, one {# proof} other {# proofs}}',
	'cluster.proofs.more': '{count, plural, one {Show # more proof} other {Show # more proofs}}',
	'cluster.rests.title': 'What the score rests on',
	'cluster.rests.lede':
		'What the score of {score} would be without each piece of evidence, all else as it is.',
	'cluster.rests.change': 'From {before} to {after}',
	'cluster.rests.all': '{count, plural, one {Show # more piece} other {Show # more pieces}}',
	'cluster.without.identifier':
		'Without the {kind, select, Address {address} Phone {telephone} Email {e-mail address} BankAccount {bank account} other {identifier}} {name}, {members, plural, one {of # member} other {shared by # members}}',
	'cluster.without.person': 'Without {name}, behind {members, plural, one {# member} other {# members}}',
	'cluster.without.finding': 'Without the finding “{typology}”',
	'cluster.without.signal':
		'Without “{signal}” on {shipments, plural, one {# declaration} other {# declarations}}',
	'cluster.without.outcomes':
		'Without what {inspected, plural, one {# inspection} other {# inspections}} found: {offences, plural, =0 {no offence} one {# offence} other {# offences}}',
	'cluster.role.none': 'Other members',
	'cluster.selected': '{count, plural, one {# node selected} other {# nodes selected}}',
	'cluster.selected.open': 'Work with the selection',

	'signal.price-below-peers': 'price below peers',
	'signal.price-above-peers': 'price above peers',
	'signal.importer-price-pattern': 'importer’s low prices',
	'signal.exporter-price-pattern': 'supplier’s low prices',
	'signal.importer-price-pattern-high': 'importer’s high prices',
	'signal.exporter-price-pattern-high': 'supplier’s high prices',
	'signal.linked-price-pattern': 'low prices of linked firms',
	'signal.importer-offences': 'importer’s offences',
	'signal.exporter-offences': 'supplier’s offences',
	'signal.broker-offences': 'broker’s offences',
	'signal.consignee-offences': 'consignee’s offences',
	'signal.linked-offences': 'offences of linked firms',
	'signal.lane-price-drop': 'fall in price with the same supplier',
	'signal.shared-identifiers': 'shared identifiers',
	'signal.track-record': 'short record',
	'signal.phoenix': 'firm that takes over from a dissolved one',
	'signal.shell-cluster': 'young firms behind one identifier',
	'signal.new-trader-burst': 'burst of a new importer',
	'signal.tariff-shift': 'move to a code of lower duty',
	'signal.origin-flip': 'change of origin to a lower duty',
	'signal.value-splitting': 'split consignment',
	'signal.repeated-consignments': 'identical consignments',
	'signal.temporary-admission': 'temporary admission overdue',
	'signal.licence-sharing': 'licence used by several firms'
} as const;
