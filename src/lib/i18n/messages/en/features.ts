export const features = {
	'family.structure': 'Place in the network',
	'family.identifiers': 'Shared identifiers',
	'family.time': 'Time',
	'family.trade': 'Goods and trade',
	'family.outcomes': 'Results of controls',
	'family.peers': 'Beside its like',
	'family.signal': 'Signals',
	'family.cluster': 'Clusters',

	'feature-unit.count': 'number',
	'feature-unit.days': 'days',
	'feature-unit.share': 'share (0 to 1)',
	'feature-unit.ratio': 'times',
	'feature-unit.deviations': 'deviations',
	'feature-unit.bits': 'bits',
	'feature-unit.money': 'currency of the store',
	'feature-unit.money-per-kg': 'currency per kilogram',
	'feature-unit.money-per-unit': 'currency per unit',
	'feature-unit.kg': 'kilograms',
	'feature-unit.steps': 'steps',
	'feature-unit.points': 'points of score',
	'feature-unit.none': 'no unit',

	'freshness.declaration': 'exact at the declaration',
	'freshness.snapshot': 'from the last dated snapshot',
	'freshness.analysis': 'as of the analysis',

	'feature.identifiers.importer-shared-count':
		'Other firms and persons that share an address, phone, e-mail, account or person with the importer',
	'feature.identifiers.importer-shared-weight':
		'How strongly the importer is tied to others by what few hold',
	'feature.identifiers.importer-held': 'Identifiers of the importer known so far',
	'feature.identifiers.importer-hubs': 'Identifiers of the importer that too many hold to mean anything',
	'feature.identifiers.importer-by-address': 'Others at the importer’s addresses',
	'feature.identifiers.importer-by-phone': 'Others on the importer’s phones',
	'feature.identifiers.importer-by-email': 'Others on the importer’s e-mail addresses',
	'feature.identifiers.importer-by-account': 'Others on the importer’s bank accounts',
	'feature.identifiers.importer-by-person': 'Other firms of the importer’s directors, partners and staff',
	'feature.identifiers.importer-with-traders': 'Firms tied to the importer that have imported or supplied',
	'feature.identifiers.importer-with-young': 'Firms tied to the importer that are under three years old',
	'feature.identifiers.importer-with-ended': 'Firms tied to the importer that are dissolved or suspended',
	'feature.identifiers.importer-newest-tie': 'Days since the importer last came to share something',
	'feature.identifiers.importer-oldest-tie': 'Days since the importer first shared something',
	'feature.identifiers.importer-neighbour-age': 'Mean age of the firms tied to the importer',
	'feature.identifiers.exporter-shared-count':
		'Other firms and persons that share something with the supplier',
	'feature.identifiers.exporter-shared-weight':
		'How strongly the supplier is tied to others by what few hold',
	'feature.identifiers.broker-shared-count': 'Other firms and persons that share something with the broker',
	'feature.identifiers.broker-shared-weight': 'How strongly the broker is tied to others by what few hold',
	'feature.identifiers.consignee-shared-count':
		'Other firms and persons that share something with the consignee, where it is not the importer',
	'feature.identifiers.consignee-shared-weight':
		'How strongly the consignee is tied to others by what few hold',
	'feature.identifiers.importer-exporter-tie':
		'Tie between importer and supplier: identifiers and persons in common',
	'feature.identifiers.importer-broker-tie':
		'Tie between importer and broker: identifiers and persons in common',
	'feature.identifiers.importer-consignee-tie':
		'Tie between importer and consignee: identifiers and persons in common',
	'feature.identifiers.exporter-consignee-tie':
		'Tie between supplier and consignee: identifiers and persons in common'
} as const;
