import type { featuresSignal as english } from '../en/features-signal.ts';

export const featuresSignal: Record<keyof typeof english, string> = {
	'feature.signal.importer-price-pattern.mean':
		'Écart moyen des prix antérieurs de l’importateur à ceux de ses pairs',
	'feature.signal.importer-price-pattern.weight':
		'Déclarations antérieures qui fondent cette moyenne (importateur)',
	'feature.signal.exporter-price-pattern.mean':
		'Écart moyen des prix antérieurs du fournisseur à ceux de ses pairs',
	'feature.signal.exporter-price-pattern.weight':
		'Déclarations antérieures qui fondent cette moyenne (fournisseur)',
	'feature.signal.lane-price-drop.drop':
		'Baisse du prix par rapport aux mêmes marchandises du même fournisseur (logarithme)',
	'feature.signal.lane-price-drop.before': 'Envois antérieurs des mêmes marchandises comparés',
	'feature.signal.linked-price-pattern.mean': 'Écart moyen des prix des sociétés liées à l’importateur',
	'feature.signal.linked-price-pattern.firms': 'Sociétés liées à l’importateur dont on connaît les prix',
	'feature.signal.shared-identifiers.strength':
		'Force des liens de l’importateur avec des sociétés qui commercent',
	'feature.signal.shared-identifiers.firms':
		'Sociétés commerçantes qui partagent une chose rare avec l’importateur',
	'feature.signal.shared-identifiers.young': 'Celles de moins de trois ans',
	'feature.signal.track-record.imports': 'Importations antérieures de l’importateur',
	'feature.signal.track-record.with-supplier': 'Celles de ce fournisseur',
	'feature.signal.importer-offences.excess':
		'Infractions de l’importateur rapportées à ce que ses marchandises et bureaux expliquent',
	'feature.signal.importer-offences.inspected': 'Contrôles connus de l’importateur',
	'feature.signal.importer-offences.offences': 'Infractions connues de l’importateur',
	'feature.signal.exporter-offences.excess':
		'Infractions sur les marchandises du fournisseur rapportées à ce que marchandises et bureaux expliquent',
	'feature.signal.exporter-offences.inspected': 'Contrôles connus des marchandises du fournisseur',
	'feature.signal.exporter-offences.offences': 'Infractions connues sur les marchandises du fournisseur',
	'feature.signal.broker-offences.excess':
		'Infractions dans les déclarations du transitaire rapportées à ce que marchandises et bureaux expliquent',
	'feature.signal.broker-offences.inspected': 'Contrôles connus des déclarations du transitaire',
	'feature.signal.broker-offences.offences': 'Infractions connues dans les déclarations du transitaire',
	'feature.signal.consignee-offences.excess':
		'Infractions sur les marchandises du destinataire rapportées à ce que marchandises et bureaux expliquent',
	'feature.signal.consignee-offences.inspected': 'Contrôles connus des marchandises du destinataire',
	'feature.signal.consignee-offences.offences': 'Infractions connues sur les marchandises du destinataire',
	'feature.signal.linked-offences.sum':
		'Infractions de sociétés à deux pas au plus, atténuées par la distance et la banalité du lien',
	'feature.signal.linked-offences.firms': 'Sociétés en infraction à deux pas au plus',
	'feature.signal.phoenix.shared':
		'Points communs avec une société dissoute que l’importateur a pu remplacer',
	'feature.signal.phoenix.alike': 'Ressemblance de ses marchandises avec celles de cette société dissoute',
	'feature.signal.shell-cluster.firms':
		'Jeunes sociétés derrière une même coordonnée ou personne de l’importateur',
	'feature.signal.new-trader-burst.count':
		'Déclarations d’un nouvel importateur en 30 jours, celle-ci comprise',
	'feature.signal.new-trader-burst.percentile': 'Part des nouvelles sociétés qui ont moins déclaré',
	'feature.signal.new-trader-burst.wave':
		'Nouvelles sociétés sous cette position par rapport à l’habitude : vague honnête si élevé',
	'feature.signal.new-trader-burst.age': 'Jours depuis la première importation',
	'feature.signal.tariff-shift.drop': 'Baisse du droit après changement de code des mêmes marchandises',
	'feature.signal.tariff-shift.before': 'Articles antérieurs sous le code plus taxé',
	'feature.signal.origin-flip.before': 'Articles antérieurs de l’ancienne origine',
	'feature.signal.origin-flip.gain': 'Droit économisé par le changement d’origine',
	'feature.signal.origin-flip.preference': 'Une préférence est demandée qui ne l’était pas',
	'feature.signal.value-splitting.same-bill':
		'Autres déclarations du même connaissement ou conteneur en une semaine',
	'feature.signal.value-splitting.others': 'Parts de valeur voisine pour les mêmes parties en une semaine',
	'feature.signal.value-splitting.limit': 'Seuil juste au-dessus de la valeur, là où beaucoup se pressent',
	'feature.signal.repeated-consignments.count': 'Envois de mêmes marchandises, masse et valeur en six mois',
	'feature.signal.temporary-admission.open-share':
		'Part des admissions temporaires échues de l’importateur non réexportée',
	'feature.signal.temporary-admission.overdue': 'Admissions temporaires échues de l’importateur',
	'feature.signal.temporary-admission.is-admission': 'Cette déclaration est une admission temporaire',
	'feature.signal.licence-sharing.firms': 'Autres sociétés qui ont utilisé la même licence',
	'feature.signal.licence-sharing.linked': 'Celles qui sont liées à l’importateur'
};
