import type { featuresEntity as english } from '../en/features-entity.ts';

export const featuresEntity: Record<keyof typeof english, string> = {
	'feature.identifiers.shared-count':
		'Autres sociétés et personnes qui partagent avec elle adresse, téléphone, courriel, compte ou personne',
	'feature.identifiers.shared-weight': 'Force de son lien avec d’autres par ce que peu détiennent',
	'feature.identifiers.held': 'Ses coordonnées connues à ce jour',
	'feature.identifiers.hubs': 'Ses coordonnées que trop de monde détient pour qu’elles disent quelque chose',
	'feature.identifiers.by-address': 'Autres occupants de ses adresses',
	'feature.identifiers.by-phone': 'Autres titulaires de ses téléphones',
	'feature.identifiers.by-email': 'Autres titulaires de ses courriels',
	'feature.identifiers.by-account': 'Autres titulaires de ses comptes bancaires',
	'feature.identifiers.by-person': 'Autres liés à elle par une personne ou une société commune',
	'feature.identifiers.with-traders': 'Sociétés liées à elle qui ont importé ou fourni',
	'feature.identifiers.with-young': 'Sociétés liées à elle de moins de trois ans',
	'feature.identifiers.with-ended': 'Sociétés liées à elle dissoutes ou suspendues',
	'feature.identifiers.newest-tie': 'Jours depuis son dernier partage nouveau',
	'feature.identifiers.oldest-tie': 'Jours depuis son premier partage',
	'feature.identifiers.neighbour-age': 'Âge moyen des sociétés liées à elle'
};
