/** What the product looks for and what it knows: pages of the typologies and of the features, values of both. */
export const reference = {
	'nav.reference': 'Reference',
	'nav.typologies': 'Typologies',
	'nav.features': 'Features',

	'typologies.title': 'Typologies',
	'typologies.lede':
		'The schemes of networked customs fraud that an analysis looks for. A finding says with what confidence, and shows its evidence.',
	'typologies.found':
		'{count, plural, =0 {No finding} one {# finding} other {# findings}} in the analysis as of {date}.',
	'typologies.not-analysed': 'Nothing is analysed yet.',
	'typologies.index': 'All typologies',
	'typologies.column.name': 'Typology',
	'typologies.column.findings': 'Findings',
	'typologies.column.likeliest': 'Most confident',
	'typologies.look-alikes': 'What looks the same and is honest',
	'typologies.findings': 'Found by the current analysis',
	'typologies.none': 'None in the clusters of the current analysis.',
	'typologies.finding': 'Cluster {rank}, {name}',
	'typologies.more': '{count, plural, one {and # more cluster} other {and # more clusters}}',
	'typologies.parameters': 'Parameters',
	'typologies.no-parameters': 'None that may be set.',
	'typologies.parameter': 'Parameter',
	'typologies.value': 'Value',
	'typologies.default': 'Default',
	'typologies.bounds': 'Bounds',
	'typologies.unit': 'Unit',
	'typologies.bounds-of': '{min} to {max}',
	'typologies.other-settings':
		'The analysis was made with other settings than those shown below: analyse again to apply them.',
	'typologies.how-set':
		'Parameters are set in {file} in the data folder, for example {example}. A change counts from the next analysis on.',
	'typologies.overridden': 'set by the administrator',
	'typologies.not-sought': 'Not looked for in this version.',

	'look-alike.phoenix':
		'A firm that changes its legal form or is sold: its people and suppliers go on, but nothing was wrong with the trade of the one that ended.',
	'look-alike.shell_cluster':
		'Domiciliation centres and accountants with hundreds of clients; groups whose directors sit in every subsidiary. What many hold says little.',
	'look-alike.broker_collusion':
		'A very large broker has many offences by its size alone; one is compared with what its goods, offices and clients lead to expect.',
	'look-alike.undervaluation':
		'Discounters, seconds and end-of-season goods: low prices of one importer, whatever the supplier, and borne out when inspected.',
	'look-alike.misclassification':
		'A new version of the tariff moves codes for all importers at once; goods that truly change move in mass and price as well.',
	'look-alike.origin_switching':
		'A supplier that moves its works, or a trade agreement that comes into force: then route and departure change as well.',
	'look-alike.carousel':
		'Returned goods, exchange under warranty, drawback after processing: known procedures, lasting firms, prices that do not climb.',
	'look-alike.tbml':
		'Catalogue goods sent again and again at one price, spare parts of high value: prices stay within the band of their peers.',
	'look-alike.licence_splitting':
		'Firms of one group that lawfully share a quota under one licence in its name.',
	'look-alike.temporary_admission':
		'Processors with late but real exports, and regularised admissions: the goods leave or are cleared in the end.',
	'look-alike.value_splitting':
		'A buyer who orders small quantities often: other bills of lading, other days, values that do not crowd under a limit.',
	'look-alike.new_trader_burst':
		'A wave of honest newcomers after a border closes or a duty falls: they come from everywhere, share nothing and go on trading.',
	'look-alike.prior_offender':
		'A director who left long ago, a relative of the same name, a bank or an address that hundreds use.',

	'features.title': 'Features',
	'features.lede':
		'What a risk model may know of a declaration, a firm or a person, from rows of strictly earlier days alone.',
	'features.set': 'Feature set',
	'features.version': 'version {version}',
	'features.known-up-to': 'Known up to',
	'features.count': '{count, plural, =0 {No feature fits.} one {# feature} other {# features}}',
	'features.search': 'Search by meaning, name or column',
	'features.family': 'Family',
	'features.all-families': 'all',
	'features.entity': 'About',
	'features.all-entities': 'everything',
	'features.entity.shipment': 'Declaration',
	'features.entity.trader': 'Trader',
	'features.entity.broker': 'Customs broker',
	'features.entity.consignee': 'Consignee',
	'features.entity.person': 'Person',
	'features.entity.cluster': 'Cluster',
	'features.column.meaning': 'Meaning',
	'features.column.unit': 'Unit',
	'features.column.range': 'Range',
	'features.column.freshness': 'Freshness',
	'features.column.of': 'About',
	'features.source': 'Made from',
	'features.method': 'Computed',
	'features.at-least': 'from {min}',
	'features.at-most': 'up to {max}',
	'features.unbounded': 'no bounds',
	'features.export': 'Export all values',
	'features.export.shipments': 'of declarations',
	'features.export.entities': 'of firms and persons',
	'features.clear': 'Show all features',

	'values.title': 'Features',
	'values.shipment':
		'As known on the eve of {day}, the day it was declared. Values of the network come from a dated snapshot.',
	'values.shipment-age':
		'As known on the eve of {day}, the day it was declared. Values of the network come from a snapshot {age, plural, one {# day} other {# days}} older.',
	'values.entity':
		'As of the snapshot of {day}, {age, plural, =0 {the day of the analysis} one {# day before the analysis} other {# days before the analysis}}. The lines run over {count, plural, one {# snapshot} other {# snapshots}}, since {first}.',
	'values.not-yet': 'No snapshot knew of it yet: it came after the last one.',
	'values.catalogue': 'What each means',
	'values.known': '{known} of {total} known',
	'values.rows': 'Rows behind it',
	'values.course': 'From {first} to {last} over {count} snapshots; lowest {lowest}, highest {highest}',
	'values.hint': 'The rows behind a value are a click on its name away.',
	'values.column.course': 'Over the snapshots',
	'values.coordinates':
		'{count, plural, one {# coordinate} other {# coordinates}} of its place in the network are left out here, since they mean nothing one by one; the export has them.',
	'values.rows-failed': 'The rows could not be read. Try again in a moment.',
	'values.earlier': 'Earlier rows of these tables enter too: {tables}.'
} as const;
