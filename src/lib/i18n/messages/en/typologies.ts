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
	'unit.points': 'points of duty',

	'typology.phoenix.finding':
		'{name} goes on from {old}, which fell silent on {date}: {shared, plural, =0 {no identifier} one {# identifier or person} other {# identifiers and persons}} in common, goods alike to {alike}%, {days, plural, one {# day} other {# days}} between end and birth. {firms, plural, one {# firm} other {# firms}}, {shipments, plural, one {# declaration} other {# declarations}}, customs value {value, number}, mean suspicion {percent}%.',
	'typology.shell_cluster.finding':
		'{firms} young firms founded from {from} to {to}, among them {name}, stand behind {shared, plural, =0 {the same suppliers} one {# common identifier or person} other {# common identifiers and persons}}: {shipments, plural, one {# declaration} other {# declarations}}, customs value {value, number}, mean suspicion {percent}%.',
	'typology.licence_splitting.finding':
		'{firms} firms, among them {name}, import under the same {licences, plural, one {licence {licence}} other {# licences, among them {licence}}}, from {from} to {to}: {shipments, plural, one {# declaration} other {# declarations}}, customs value {value, number}, mean suspicion {percent}%.',
	'typology.prior_offender.finding':
		'{firms} firms that began after the first of {offences, plural, one {# offence} other {# offences}} of {name} ({date}) are at most {steps, plural, one {# step} other {# steps}} away from it: {shipments, plural, one {# declaration} other {# declarations}}, customs value {value, number}, mean suspicion {percent}%.',
	'typology.broker_collusion.finding':
		'{offences, plural, =0 {No offence} one {# offence} other {# offences}} in {inspected, plural, one {# inspection} other {# inspections}} of declarations by {name}, where goods and offices lead to expect {expected, number}; {clients, plural, one {# of its {of} clients} other {# of its {of} clients}} are suspicious through it: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'proof.shared-identifier':
		'The same {kind, select, Address {address} Phone {telephone} Email {e-mail} other {bank account}} {value}: {firms} of these firms have it, {holders} in all, since {date}.',
	'proof.shared-person': '{name} has a role in {firms} of these firms, since {date}.',
	'proof.offence': 'Offence of {name} found on {date}; additional revenue {revenue, number}.',
	'proof.suspicious-declaration':
		'Declaration of {name} on {date}: suspicion {percent}%, customs value {value, number}.',
	'proof.common-partner':
		'{firms} of these firms deal with {name}, in {shipments, plural, one {# declaration} other {# declarations}}.',
	'proof.shared-licence':
		'Licence {licence} stands on {shipments, plural, one {# declaration} other {# declarations}} of {firms} of these firms, first on {date}.',
	'proof.offender-path': '{name} is {steps, plural, one {# step} other {# steps}} from the offender: {path}.',
	'proof.rebirth':
		'{old} declared last on {ended}; {name} was born on {born}: {shared} identifiers and persons and {partners} partners in common, goods alike to {alike}%.',
	'proof.broker-client':
		'{name}: {shipments, plural, one {# declaration} other {# declarations}} through this broker with a mean suspicion of {percent}%, {others, plural, =0 {none through others} one {# through others with {elsewhere}%} other {# through others with {elsewhere}%}}; {offences, plural, =0 {no offence found} one {# offence found} other {# offences found}}.',
	'proof.broker-record':
		'{name}: {offences} offences in {inspected} inspections; goods and offices lead to expect {expected, number}.',
	'parameter.phoenix.windowDays': 'Longest time from the end of one firm to the birth of the next',
	'parameter.phoenix.silenceDays': 'Silence after which a firm counts as ended',
	'parameter.phoenix.leastAlike': 'Least likeness of goods',
	'parameter.phoenix.leastCommon': 'Least that the two have in common, rare things counting more',
	'parameter.shell_cluster.youngDays': 'Age at first import up to which a firm is young',
	'parameter.shell_cluster.leastFirms': 'Least number of firms',
	'parameter.shell_cluster.mostCustomers': 'Customers above which a common supplier says nothing',
	'parameter.licence_splitting.leastFirms': 'Least number of firms',
	'parameter.licence_splitting.mostHolders': 'Users above which a licence number says nothing',
	'parameter.prior_offender.leastOffences': 'Least confirmed offences of the first firm',
	'parameter.prior_offender.mostSteps': 'Most steps from the offender',
	'parameter.prior_offender.leastFronts': 'Least number of new firms',
	'parameter.broker_collusion.leastClients': 'Least number of suspicious clients',
	'parameter.broker_collusion.guiltyShare': 'Share of a colluding client’s declarations that is false',
	'typology.undervaluation.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} and {partners, plural, =0 {no supplier of their own} one {# supplier} other {# suppliers}} declare together some {percent}% below the price that code, origin and quarter explain: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.misclassification.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} and {partners, plural, =0 {no supplier of their own} one {# supplier} other {# suppliers}}: {moved, plural, one {# declaration} other {# declarations}} look by weight and price like goods of a sibling code {points} points of duty dearer, of {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.origin_switching.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} and {partners, plural, =0 {no supplier of their own} one {# supplier} other {# suppliers}}: {moved, plural, one {# declaration claims} other {# declarations claim}} a preference{origin, select, none {} other { for origin {origin}}} while supplier, way or price {other, select, none {say otherwise} other {speak for {other}}}; {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.carousel.finding':
		'{trips, plural, =0 {Signs of a round trip} one {# consignment} other {# consignments}} came in and left again within {days} days, {percent}% of the mass each time, through {firms, plural, one {# firm} other {# firms, among them {name},}} and {partners, plural, =0 {no partner} one {# partner} other {# partners}}: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.tbml.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} and {partners, plural, =0 {no supplier of their own} one {# supplier} other {# suppliers}}: {repeated, plural, =0 {no consignment repeated} one {# consignment repeated} other {# consignments repeated}} to the kilogram, prices at {percent}% of what peers pay; {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.temporary_admission.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} left {overdue, plural, one {# temporary admission} other {# temporary admissions}} open past the term of {days} days: {mass, number} kg, {percent}% of what they brought in under it, neither exported nor cleared; {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.value_splitting.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} divide deliveries within {days} days into parts under {limit, plural, =0 {the limit} other {the limit of #}}: {bills, plural, =0 {by parties in common} one {# of them on one bill of lading or container} other {# of them each on one bill of lading or container}}; {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'typology.new_trader_burst.finding':
		'{firms, plural, one {# firm} other {# firms, among them {name},}} of which {young, plural, one {# began to import} other {# began to import}} within {days} days of their birth, up to {most, plural, one {# declaration} other {# declarations}} each in that time, {silent} silent since: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}, customs value {value, number}.',
	'proof.price-shift':
		'{name} declares goods of {supplier} some {percent}% below their peers and below the rest of its own trade: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}.',
	'proof.price-out-of-band':
		'{name} declares goods of {supplier} at {percent}% of the price of peers: {shipments, plural, one {# declaration} other {# declarations}} from {from} to {to}.',
	'proof.repeated-goods':
		'{name} declared the same consignment of {supplier}, equal to the kilogram, {shipments, plural, one {once} other {# times}} from {from} to {to}.',
	'proof.other-code':
		'{name}, {date}: goods of {supplier} declared under {said} weigh and cost what those of {looks} do, {points} points of duty more.',
	'proof.other-origin':
		'{name}, {date}: goods of {supplier} said to come from {said}{looks, select, none {} other {, while the supplier’s goods were else said to come from {looks}}}{departure, select, none {} other {; they left from {departure}}}.',
	'proof.round-trip':
		'{name} imported on {from}{seller, select, none {} other { from {seller}}}; after {days, plural, one {# day} other {# days}}, on {to}, {exporter} exported the same goods: {percent}% of the mass, value {value, number}.',
	'proof.open-admission':
		'{name}: {mass, number} kg admitted on {date} (value {value, number}) are open {days, plural, one {# day} other {# days}} past the term.',
	'proof.split-parts':
		'{parts, plural, one {# part} other {# parts}} of {firms, plural, one {one firm ({name})} other {# firms, {name} among them,}}{bill, select, none {} other { on the bill of lading {bill}}} from {from} to {to}: {value, number} in all.',
	'proof.burst':
		'{name}, founded on {date}: {shipments, plural, one {# declaration} other {# declarations}} in its first {days} days, the first on {from}, the last of its start on {to}.',
	'parameter.undervaluation.leastShift': 'Least part by which prices are lowered',
	'parameter.undervaluation.mostShift': 'Greatest part by which prices are lowered',
	'parameter.undervaluation.leastFirms': 'Least number of importers',
	'parameter.misclassification.leastGain': 'Least points of duty that the false code saves',
	'parameter.misclassification.leastFirms': 'Least number of importers',
	'parameter.origin_switching.otherBefore': 'Least items of the same supplier with another origin',
	'parameter.origin_switching.leastFirms': 'Least number of importers',
	'parameter.carousel.window': 'Longest time between import and export',
	'parameter.carousel.leastPart': 'Least part of the mass that leaves again',
	'parameter.carousel.leastFirms': 'Least number of firms in the country',
	'parameter.tbml.window': 'Time within which equal consignments count as repeated',
	'parameter.tbml.leastOver': 'Least price over that of peers',
	'parameter.tbml.mostOver': 'Greatest price over that of peers',
	'parameter.tbml.leastUnder': 'Least part by which a price is under that of peers',
	'parameter.tbml.mostUnder': 'Greatest part by which a price is under that of peers',
	'parameter.tbml.leastFirms': 'Least number of importers',
	'parameter.temporary_admission.term': 'Term of temporary admission',
	'parameter.temporary_admission.yield': 'Least part of the mass whose export settles an admission',
	'parameter.temporary_admission.leastFirms': 'Least number of importers',
	'parameter.value_splitting.window': 'Time within which parts of one delivery are declared',
	'parameter.value_splitting.band': 'Width of the band under the limit, as a part of it',
	'parameter.value_splitting.leastFirms': 'Least number of importers',
	'parameter.new_trader_burst.youngDays': 'Age up to which a firm is new',
	'parameter.new_trader_burst.percentile':
		'Share of new firms that are less busy, from which a start is unusual',
	'parameter.new_trader_burst.silence': 'Age after which a firm that declares nothing has fallen silent',
	'parameter.new_trader_burst.leastFirms': 'Least number of new firms',

	'parameter.broker_collusion.usualClients': 'Colluding clients to expect of such a broker',
	'parameter.broker_collusion.youngDays': 'Age at first import up to which a client is new',

	'proof.namesake':
		'{name} of {heir} and {other} of {old} may be one person under two records; {holders} firms have a person of that name.'
};
