import type { features as english } from '../en/features.ts';

export const features: Record<keyof typeof english, string> = {
	'family.structure': 'Place dans le réseau',
	'family.identifiers': 'Coordonnées partagées',
	'family.time': 'Temps',
	'family.trade': 'Marchandises et commerce',
	'family.outcomes': 'Résultats des contrôles',
	'family.peers': 'Face à ses semblables',
	'family.signal': 'Signaux',
	'family.cluster': 'Groupes',

	'feature-unit.count': 'nombre',
	'feature-unit.days': 'jours',
	'feature-unit.share': 'part (0 à 1)',
	'feature-unit.ratio': 'rapport',
	'feature-unit.deviations': 'écarts',
	'feature-unit.bits': 'bits d’information',
	'feature-unit.money': 'monnaie du registre',
	'feature-unit.money-per-kg': 'monnaie par kilo',
	'feature-unit.money-per-unit': 'monnaie par unité',
	'feature-unit.kg': 'kilogrammes',
	'feature-unit.steps': 'pas',
	'feature-unit.points': 'points de score',
	'feature-unit.none': 'sans unité',

	'freshness.declaration': 'exact à la déclaration',
	'freshness.snapshot': 'du dernier instantané daté',
	'freshness.analysis': 'à la date de l’analyse',

	'feature.identifiers.importer-shared-count':
		'Autres sociétés et personnes qui partagent adresse, téléphone, courriel, compte ou personne avec l’importateur',
	'feature.identifiers.importer-shared-weight':
		'Force du lien de l’importateur avec d’autres par ce que peu détiennent',
	'feature.identifiers.importer-held': 'Coordonnées de l’importateur connues à ce jour',
	'feature.identifiers.importer-hubs':
		'Coordonnées de l’importateur que trop de monde détient pour qu’elles disent quelque chose',
	'feature.identifiers.importer-by-address': 'Autres occupants des adresses de l’importateur',
	'feature.identifiers.importer-by-phone': 'Autres titulaires des téléphones de l’importateur',
	'feature.identifiers.importer-by-email': 'Autres titulaires des courriels de l’importateur',
	'feature.identifiers.importer-by-account': 'Autres titulaires des comptes bancaires de l’importateur',
	'feature.identifiers.importer-by-person':
		'Autres sociétés des gérants, associés et salariés de l’importateur',
	'feature.identifiers.importer-with-traders': 'Sociétés liées à l’importateur qui ont importé ou fourni',
	'feature.identifiers.importer-with-young': 'Sociétés liées à l’importateur de moins de trois ans',
	'feature.identifiers.importer-with-ended': 'Sociétés liées à l’importateur dissoutes ou suspendues',
	'feature.identifiers.importer-newest-tie': 'Jours depuis le dernier partage nouveau de l’importateur',
	'feature.identifiers.importer-oldest-tie': 'Jours depuis le premier partage de l’importateur',
	'feature.identifiers.importer-neighbour-age': 'Âge moyen des sociétés liées à l’importateur',
	'feature.identifiers.exporter-shared-count':
		'Autres sociétés et personnes qui partagent quelque chose avec le fournisseur',
	'feature.identifiers.exporter-shared-weight':
		'Force du lien du fournisseur avec d’autres par ce que peu détiennent',
	'feature.identifiers.broker-shared-count':
		'Autres sociétés et personnes qui partagent quelque chose avec le transitaire',
	'feature.identifiers.broker-shared-weight':
		'Force du lien du transitaire avec d’autres par ce que peu détiennent',
	'feature.identifiers.consignee-shared-count':
		'Autres sociétés et personnes qui partagent quelque chose avec le destinataire, s’il n’est pas l’importateur',
	'feature.identifiers.consignee-shared-weight':
		'Force du lien du destinataire avec d’autres par ce que peu détiennent',
	'feature.identifiers.importer-exporter-tie':
		'Lien entre importateur et fournisseur : coordonnées et personnes communes',
	'feature.identifiers.importer-broker-tie':
		'Lien entre importateur et transitaire : coordonnées et personnes communes',
	'feature.identifiers.importer-consignee-tie':
		'Lien entre importateur et destinataire : coordonnées et personnes communes',
	'feature.identifiers.exporter-consignee-tie':
		'Lien entre fournisseur et destinataire : coordonnées et personnes communes'
};
