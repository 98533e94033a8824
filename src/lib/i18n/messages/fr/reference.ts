import type { reference as english } from '../en/reference.ts';

export const reference: Record<keyof typeof english, string> = {
	'nav.reference': 'Références',
	'nav.typologies': 'Typologies',
	'nav.features': 'Indicateurs',

	'typologies.title': 'Typologies',
	'typologies.lede':
		'Les schémas de fraude douanière en réseau que recherche une analyse. Un constat dit avec quelle confiance et montre ses preuves.',
	'typologies.found':
		'{count, plural, =0 {Aucun constat} one {# constat} other {# constats}} dans l’analyse au {date}.',
	'typologies.not-analysed': 'Rien n’est encore analysé.',
	'typologies.index': 'Toutes les typologies',
	'typologies.column.name': 'Typologie',
	'typologies.column.findings': 'Constats',
	'typologies.column.likeliest': 'Le plus sûr',
	'typologies.look-alikes': 'Ce qui y ressemble et reste honnête',
	'typologies.findings': 'Trouvé par l’analyse actuelle',
	'typologies.none': 'Aucun dans les réseaux de l’analyse actuelle.',
	'typologies.finding': 'Réseau {rank}, {name}',
	'typologies.more': '{count, plural, one {et # autre réseau} other {et # autres réseaux}}',
	'typologies.parameters': 'Paramètres',
	'typologies.no-parameters': 'Aucun qui se règle.',
	'typologies.parameter': 'Paramètre',
	'typologies.value': 'Valeur',
	'typologies.default': 'Par défaut',
	'typologies.bounds': 'Bornes',
	'typologies.unit': 'Unité',
	'typologies.bounds-of': '{min} à {max}',
	'typologies.other-settings':
		'L’analyse a été faite avec d’autres réglages que ceux ci-dessous : relancez une analyse pour les appliquer.',
	'typologies.how-set':
		'Les paramètres se règlent dans {file}, dans le dossier de données, par exemple {example}. Un changement compte dès l’analyse suivante.',
	'typologies.overridden': 'réglé par l’administrateur',
	'typologies.not-sought': 'Pas encore recherchée dans cette version.',

	'look-alike.phoenix':
		'Une société qui change de forme ou qui est cédée : ses personnes et ses fournisseurs restent, mais rien n’était à reprocher au commerce de celle qui a pris fin.',
	'look-alike.shell_cluster':
		'Les centres de domiciliation et les comptables aux centaines de clients ; les groupes dont les dirigeants siègent dans chaque filiale. Ce que beaucoup partagent dit peu.',
	'look-alike.broker_collusion':
		'Un très gros transitaire cumule des infractions par sa seule taille ; chacun est comparé à ce que ses marchandises, bureaux et clients laissent attendre.',
	'look-alike.undervaluation':
		'Les discompteurs, le second choix, les fins de saison : prix bas d’un importateur quel que soit le fournisseur, confirmés au contrôle.',
	'look-alike.misclassification':
		'Une nouvelle version du tarif déplace les codes de tous les importateurs à la fois ; une marchandise qui change vraiment change aussi de masse et de prix.',
	'look-alike.origin_switching':
		'Un fournisseur qui déplace son usine, un accord commercial qui entre en vigueur : la route et le pays de départ changent alors aussi.',
	'look-alike.carousel':
		'Retours de marchandises, échanges sous garantie, drawback après transformation : procédures connues, sociétés durables, prix qui ne montent pas.',
	'look-alike.tbml':
		'Des articles de catalogue expédiés souvent au même prix, des pièces de grande valeur : les prix restent dans la fourchette de leurs pairs.',
	'look-alike.licence_splitting':
		'Les sociétés d’un groupe qui partagent légalement un contingent sous une licence à son nom.',
	'look-alike.temporary_admission':
		'Les transformateurs aux exportations tardives mais réelles, les admissions régularisées : la marchandise finit par sortir ou par être mise à la consommation.',
	'look-alike.value_splitting':
		'Un acheteur qui commande peu et souvent : autres connaissements, autres jours, valeurs qui ne se pressent pas sous un seuil.',
	'look-alike.new_trader_burst':
		'Une vague de nouveaux venus honnêtes après la fermeture d’une frontière ou une baisse de droit : ils viennent de partout, ne partagent rien et continuent.',
	'look-alike.prior_offender':
		'Un dirigeant parti depuis longtemps, un homonyme, une banque ou une adresse que des centaines utilisent.',

	'features.title': 'Indicateurs',
	'features.lede':
		'Ce qu’un modèle de risque peut savoir d’une déclaration, d’une société ou d’une personne, d’après les seules lignes de jours strictement antérieurs.',
	'features.set': 'Jeu d’indicateurs',
	'features.version': 'version {version}',
	'features.known-up-to': 'Connu jusqu’au',
	'features.count':
		'{count, plural, =0 {Aucun indicateur ne correspond.} one {# indicateur} other {# indicateurs}}',
	'features.search': 'Chercher par sens, nom ou colonne',
	'features.family': 'Famille',
	'features.all-families': 'toutes',
	'features.entity': 'Porte sur',
	'features.all-entities': 'tout',
	'features.entity.shipment': 'Déclaration',
	'features.entity.trader': 'Opérateur',
	'features.entity.broker': 'Transitaire',
	'features.entity.consignee': 'Destinataire',
	'features.entity.person': 'Personne',
	'features.entity.cluster': 'Réseau',
	'features.column.meaning': 'Sens',
	'features.column.unit': 'Unité',
	'features.column.range': 'Étendue',
	'features.column.freshness': 'Fraîcheur',
	'features.column.of': 'Porte sur',
	'features.source': 'Tiré de',
	'features.method': 'Calcul',
	'features.at-least': 'à partir de {min}',
	'features.at-most': 'jusqu’à {max}',
	'features.unbounded': 'sans bornes',
	'features.export': 'Exporter toutes les valeurs',
	'features.export.shipments': 'des déclarations',
	'features.export.entities': 'des sociétés et personnes',
	'features.clear': 'Afficher tous les indicateurs',

	'values.title': 'Indicateurs',
	'values.shipment':
		'Tels que connus la veille du {day}, jour de la déclaration. Ceux du réseau viennent d’un instantané daté.',
	'values.shipment-age':
		'Tels que connus la veille du {day}, jour de la déclaration. Ceux du réseau viennent d’un instantané {age, plural, one {plus ancien de # jour} other {plus ancien de # jours}}.',
	'values.entity':
		'À l’instantané du {day}, {age, plural, =0 {jour de l’analyse} one {# jour avant l’analyse} other {# jours avant l’analyse}}. Les lignes parcourent {count, plural, one {# instantané} other {# instantanés}} depuis le {first}.',
	'values.not-yet': 'Aucun instantané ne la connaissait encore : elle est venue après le dernier.',
	'values.catalogue': 'Ce que chacun signifie',
	'values.known': '{known} sur {total} connues',
	'values.rows': 'Lignes à l’appui',
	'values.course': 'De {first} à {last} sur {count} instantanés ; minimum {lowest}, maximum {highest}',
	'values.hint': 'Un clic sur le nom d’une valeur montre les lignes dont elle vient.',
	'values.column.course': 'Au fil des instantanés',
	'values.coordinates':
		'{count, plural, one {# coordonnée} other {# coordonnées}} de sa place dans le réseau ne sont pas montrées ici : prises une à une elles ne disent rien ; l’export les contient.',
	'values.rows-failed': 'Les lignes n’ont pas pu être lues. Réessayez dans un instant.',
	'values.earlier': 'Des lignes antérieures de ces tables y entrent aussi : {tables}.'
};
