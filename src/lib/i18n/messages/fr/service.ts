import type { service as english } from '../en/service.ts';

export const service: Record<keyof typeof english, string> = {
	'problem.precondition-failed': 'Le jeu d’indicateurs n’est pas celui demandé',
	'problem.too-large': 'La demande est trop volumineuse',
	'problem.unsupported-type': 'Ce type de contenu n’est pas accepté',
	'problem.rate-limited': 'Trop de demandes',
	'error.invalid-request':
		'Une partie de la demande n’est pas conforme à la description. Voyez la liste des endroits.',
	'error.body-too-large': 'Le corps de la demande dépasse {limit, number} octets. Demandez moins à la fois.',
	'error.rate-limited':
		'Plus de {limit, number} points ont été dépensés en une minute. Attendez {seconds, number} {seconds, plural, one {seconde} other {secondes}}, puis continuez.',
	'error.bad-rate-limit':
		'FILATURE_RATE_LIMIT vaut « {value} ». Donnez en nombre entier les points qu’un client peut dépenser par minute ; 0 lève la limite.',
	'error.too-many-jobs':
		'{count, number} tâches attendent déjà. Attendez que certaines s’achèvent, ou annulez-en une.',
	'error.feature-set-differs':
		'Votre modèle a été entraîné sur le jeu d’indicateurs {wanted} ; ici c’est {found} (version {version}). Réentraînez-le sur un export de ce jeu, ou adressez-vous à l’installation qui a produit le vôtre.',
	'error.unknown-features':
		'Le catalogue de cette analyse n’a pas d’indicateur {names}. Voyez /api/v1/features/schema.',
	'error.unknown-feature': 'Le catalogue n’a pas d’indicateur {id}. Voyez /api/v1/features/schema.',
	'error.features-not-analysed':
		'{label} {id} n’est pas dans l’analyse. Vérifiez l’identifiant, ou relancez l’analyse s’il a été chargé depuis.',
	'error.shipment-not-known-yet':
		'La déclaration {id} n’était pas connue avant le {asOf}. Demandez avec un as_of plus tardif, ou sans as_of.',
	'error.entity-not-known-yet':
		'Aucun instantané daté au plus tard du {asOf} ne connaissait {label} {id}. Demandez avec un as_of plus tardif, ou sans as_of.',
	'error.analysis-keeps-changing':
		'Une nouvelle analyse est en cours d’écriture. Recommencez dans un instant.',
	'error.analysis-too-old':
		'L’analyse enregistrée vient d’une version antérieure de Filature, sans jeu d’indicateurs. Relancez l’analyse.',
	'cli.features-exported':
		'Indicateurs écrits dans {file} ({bytes, number} octets), jeu d’indicateurs {hash}.',
	'cli.feature-set': 'Jeu d’indicateurs {hash} (version {version})',
	'invalid.missing': 'Cet élément manque.',
	'invalid.type': 'Valeur attendue : {expected}.',
	'invalid.a-string': 'du texte',
	'invalid.a-number': 'un nombre',
	'invalid.a-int': 'un nombre entier',
	'invalid.a-boolean': 'true ou false',
	'invalid.a-array': 'une liste',
	'invalid.a-object': 'un objet',
	'invalid.a-null': 'null',
	'invalid.a-record': 'un objet',
	'invalid.too-small.string': 'Il faut au moins {limit, plural, one {# caractère} other {# caractères}}.',
	'invalid.too-small.array': 'Il faut au moins {limit, plural, one {# élément} other {# éléments}}.',
	'invalid.too-small.number': 'La valeur doit être au moins {limit, number}.',
	'invalid.too-small.int': 'La valeur doit être au moins {limit, number}.',
	'invalid.too-big.string': 'Il faut au plus {limit, plural, one {# caractère} other {# caractères}}.',
	'invalid.too-big.array': 'Il faut au plus {limit, plural, one {# élément} other {# éléments}}.',
	'invalid.too-big.number': 'La valeur doit être au plus {limit, number}.',
	'invalid.too-big.int': 'La valeur doit être au plus {limit, number}.',
	'invalid.date': 'Ce n’est pas une date. Écrivez-la ainsi : 2026-01-31.',
	'invalid.format': 'L’écriture n’est pas conforme à la description.',
	'invalid.unknown-name': 'Inconnu ici : {names}. Vérifiez l’orthographe.',
	'invalid.choice': 'Valeurs possibles : {choices}.',
	'invalid.other': 'La valeur n’est pas conforme à la description.'
};
