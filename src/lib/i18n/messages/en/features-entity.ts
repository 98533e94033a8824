export const featuresEntity = {
	'feature.identifiers.shared-count':
		'Other firms and persons that share an address, phone, e-mail, account or person with it',
	'feature.identifiers.shared-weight': 'How strongly it is tied to others by what few hold',
	'feature.identifiers.held': 'Its identifiers known so far',
	'feature.identifiers.hubs': 'Its identifiers that too many hold to mean anything',
	'feature.identifiers.by-address': 'Others at its addresses',
	'feature.identifiers.by-phone': 'Others on its phones',
	'feature.identifiers.by-email': 'Others on its e-mail addresses',
	'feature.identifiers.by-account': 'Others on its bank accounts',
	'feature.identifiers.by-person': 'Others tied to it through a person or a firm in common',
	'feature.identifiers.with-traders': 'Firms tied to it that have imported or supplied',
	'feature.identifiers.with-young': 'Firms tied to it that are under three years old',
	'feature.identifiers.with-ended': 'Firms tied to it that are dissolved or suspended',
	'feature.identifiers.newest-tie': 'Days since it last came to share something',
	'feature.identifiers.oldest-tie': 'Days since it first shared something',
	'feature.identifiers.neighbour-age': 'Mean age of the firms tied to it'
} as const;
