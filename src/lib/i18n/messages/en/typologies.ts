/** Fraud schemes in words: what each is, what was found, what it rests on, and the numbers one may set. */
export const typologies = {
	'stage.find-typologies': 'Looking for fraud schemes',

	'error.typology-settings-form':
		"Typology settings are an object of typologies and parameters, as in '{'\"phoenix\": '{'\"window\": 365'}}'.",
	'error.typology-setting-unknown':
		'{typology} has no parameter {name}. Look at the list of typologies for the names.',
	'error.typology-setting-bounds': '{typology}.{name} is {value}; choose a number from {min} to {max}.',

	'typology.phoenix': 'Phoenix company',
	'typology.phoenix.description':
		'A firm runs up what it owes and ends; another takes over its people, premises, suppliers and goods under a new tax id.',
	'typology.shell_cluster': 'Cluster of shell companies',
	'typology.shell_cluster.description':
		'Young firms of one hand, each with a few consignments, behind common addresses, numbers, accounts or people.',
	'typology.broker_collusion': 'Broker collusion',
	'typology.broker_collusion.description':
		'A broker passes false declarations for some of its clients, who need not know each other.',
	'typology.undervaluation': 'Undervaluation ring',
	'typology.undervaluation.description':
		'Linked importers and their suppliers declare the same goods well under the price of their peers.',
	'typology.misclassification': 'Misclassification',
	'typology.misclassification.description':
		'An importer moves goods to a code of lower duty in the same heading, while supplier and goods stay the same.',
	'typology.origin_switching': 'Origin switching',
	'typology.origin_switching.description':
		'Supplier and port stay the same, but the declared origin moves to a country with a lower duty.',
	'typology.carousel': 'Carousel',
	'typology.carousel.description':
		'The same goods and quantities come in, change hands and leave again, through firms that do not last.',
	'typology.tbml': 'Trade-based money laundering',
	'typology.tbml.description':
		'Prices or weights beyond all peers, identical consignments again and again, between firms tied to each other.',
	'typology.licence_splitting': 'Licence splitting',
	'typology.licence_splitting.description':
		'Linked firms bring goods in under the quota licence of one of them.',
	'typology.temporary_admission': 'Abuse of temporary admission',
	'typology.temporary_admission.description':
		'Goods come in free of duty for a time and are neither exported again nor cleared when it ends.',
	'typology.value_splitting': 'Value splitting',
	'typology.value_splitting.description':
		'One consignment in several declarations, each just under the value where a stricter procedure begins.',
	'typology.new_trader_burst': 'Burst of new traders',
	'typology.new_trader_burst.description':
		'Firms founded together import more in their first weeks than nearly all new firms do, then fall silent.',
	'typology.prior_offender': 'Fronts of a prior offender',
	'typology.prior_offender.description':
		'Firms found out before go on through others that are up to three steps away: a person, a number, an account.',

	'role.principal': 'Principal',
	'role.successor': 'Successor',
	'role.predecessor': 'Predecessor',
	'role.supplier': 'Supplier',
	'role.broker': 'Customs broker',
	'role.consignee': 'Consignee',
	'role.partner': 'Partner',
	'role.offender': 'Known offender',

	'unit.days': 'days',
	'unit.firms': 'firms',
	'unit.share': 'share (0 to 1)',
	'unit.deviations': 'deviations',
	'unit.declarations': 'declarations',
	'unit.times': 'times',
	'unit.steps': 'steps',
	'unit.money': 'dirhams',
	'unit.points': 'points of duty'
};
