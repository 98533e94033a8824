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
		'Lien entre fournisseur et destinataire : coordonnées et personnes communes',

	'feature.time.importer-age': 'Âge de la société importatrice au dédouanement',
	'feature.time.exporter-age': 'Âge du fournisseur, tel que connu avant la déclaration',
	'feature.time.broker-age': 'Jours depuis l’agrément du transitaire, tel que connu avant la déclaration',
	'feature.time.consignee-age': 'Âge du destinataire, tel que connu avant la déclaration',
	'feature.time.importer-trading-days': 'Jours depuis la première importation de l’importateur',
	'feature.time.importer-gap': 'Jours depuis la dernière importation de l’importateur',
	'feature.time.importer-gap-change':
		'Combien cette pause dépasse l’habitude de l’importateur (puissances de deux)',
	'feature.time.importer-week': 'Importations de l’importateur sur 7 jours, 24 au plus',
	'feature.time.importer-month': 'Importations de l’importateur sur 30 jours, 24 au plus',
	'feature.time.importer-rate': 'Importations mensuelles récentes de l’importateur',
	'feature.time.importer-burst':
		'De combien l’importateur dépasse son rythme de l’année écoulée (puissances de deux)',
	'feature.time.exporter-rate': 'Déclarations mensuelles récentes de ce fournisseur',
	'feature.time.exporter-burst':
		'De combien le fournisseur dépasse son rythme de l’année écoulée (puissances de deux)',
	'feature.time.broker-rate': 'Déclarations mensuelles récentes de ce transitaire',
	'feature.time.broker-burst':
		'De combien le transitaire dépasse son rythme de l’année écoulée (puissances de deux)',
	'feature.time.since-broker':
		'Jours depuis le premier recours de l’importateur à ce transitaire ; 0 : maintenant',
	'feature.time.since-office':
		'Jours depuis le premier passage de l’importateur à ce bureau ; 0 : maintenant',
	'feature.time.since-supplier':
		'Jours depuis le premier achat de l’importateur à ce fournisseur ; 0 : maintenant',
	'feature.time.since-consignee': 'Jours depuis que l’importateur a nommé ce destinataire ; 0 : maintenant',
	'feature.time.since-goods':
		'Jours depuis la première déclaration de cette sous-position par l’importateur ; 0 : maintenant',
	'feature.time.since-origin':
		'Jours depuis la première déclaration de cette origine par l’importateur ; 0 : maintenant',
	'feature.time.since-departure':
		'Jours depuis le premier envoi de l’importateur depuis ce pays ; 0 : maintenant',
	'feature.time.new-at-once':
		'Combien, parmi transitaire, bureau, fournisseur, destinataire, marchandise, origine et provenance, sont nouveaux à la fois pour l’importateur',
	'feature.time.since-supplier-goods':
		'Jours depuis la première livraison de cette sous-position par le fournisseur ; 0 : maintenant',
	'feature.time.since-broker-office':
		'Jours depuis la première déclaration du transitaire à ce bureau ; 0 : maintenant',
	'feature.time.since-broker-supplier':
		'Jours depuis que le transitaire déclare les marchandises de ce fournisseur ; 0 : maintenant',
	'feature.time.with-broker': 'Déclarations antérieures de l’importateur par ce transitaire',
	'feature.time.at-office': 'Déclarations antérieures de l’importateur à ce bureau',
	'feature.time.supplier-churn':
		'Fréquence récente des achats de l’importateur à des fournisseurs nouveaux pour lui',
	'feature.time.broker-churn':
		'Fréquence récente des recours de l’importateur à des transitaires nouveaux pour lui',
	'feature.time.goods-churn': 'Fréquence récente des marchandises nouvelles chez l’importateur',
	'feature.time.supplier-client-churn':
		'Fréquence récente des livraisons du fournisseur à de nouveaux importateurs',
	'feature.time.broker-client-churn':
		'Fréquence récente des déclarations du transitaire pour de nouveaux importateurs',
	'feature.time.calendar-month': 'Mois de la déclaration',

	'feature.trade.value': 'Valeur en douane déclarée',
	'feature.trade.net-mass': 'Poids net déclaré',
	'feature.trade.kg-value': 'Valeur au kilo',
	'feature.trade.unit-value': 'Valeur par unité de l’article principal',
	'feature.trade.gross-net': 'Poids brut sur poids net',
	'feature.trade.duty-rate': 'Taux du droit payé sur l’article principal',
	'feature.trade.tax-ratio': 'Droits et taxes rapportés à la valeur',
	'feature.trade.invoice-ratio': 'Montant facturé rapporté à la valeur en douane',
	'feature.trade.items': 'Articles déclarés',
	'feature.trade.containers': 'Conteneurs nommés',
	'feature.trade.licence': 'Une licence est indiquée',
	'feature.trade.kg-price-z': 'Écart de la valeur au kilo à celle des autres importateurs (en écarts)',
	'feature.trade.kg-price-ratio': 'Valeur déclarée rapportée à la valeur au prix médian des pairs',
	'feature.trade.kg-price-peers': 'Déclarations d’autrui comparées',
	'feature.trade.kg-price-month-z': 'Idem, face aux mêmes marchandises et origine du dernier mois seulement',
	'feature.trade.kg-price-month-peers': 'Déclarations d’autrui dans ce mois',
	'feature.trade.unit-price-z': 'Écart de la valeur par unité à celle des autres importateurs (en écarts)',
	'feature.trade.unit-price-peers': 'Déclarations d’autrui comparées par unité',
	'feature.trade.unit-mass-z': 'Écart du poids d’une unité à celui des autres importateurs (en écarts)',
	'feature.trade.tax-gap': 'Taux de taxation de l’article principal moins l’habituel de la sous-position',
	'feature.trade.heading-duty-gap':
		'Taux du droit moins l’habituel sous la position : négatif, un code moins taxé',
	'feature.trade.importer-entropy': 'Variété des marchandises de l’importateur',
	'feature.trade.importer-drift': 'Éloignement des marchandises récentes de l’importateur de celles d’avant',
	'feature.trade.importer-headings': 'Positions déclarées par l’importateur',
	'feature.trade.importer-likeness':
		'Ressemblance de ces marchandises avec celles habituelles de l’importateur',
	'feature.trade.supplier-entropy': 'Variété des marchandises du fournisseur',
	'feature.trade.supplier-drift': 'Éloignement des marchandises récentes du fournisseur de celles d’avant',
	'feature.trade.supplier-likeness':
		'Ressemblance de ces marchandises avec celles habituelles du fournisseur',
	'feature.trade.route-uses': 'Déclarations antérieures de l’importateur par cette route',
	'feature.trade.departure-rarity': 'Rareté de ce pays de provenance pour l’origine',
	'feature.trade.office-rarity': 'Rareté de ce bureau pour le pays de provenance',
	'feature.trade.origin-rarity': 'Rareté de cette origine pour la position',
	'feature.trade.supplier-origin-rarity': 'Rareté de cette origine chez le fournisseur',
	'feature.trade.since-supplier-origin':
		'Jours depuis la première déclaration de cette origine par le fournisseur ; 0 : maintenant',
	'feature.trade.origin-differs': 'Les marchandises partent d’un autre pays que leur origine',
	'feature.trade.preference': 'Une préférence tarifaire est demandée',
	'feature.trade.since-preference': 'Jours depuis la première demande de l’importateur ; 0 : maintenant',

	'feature.outcomes.importer-rate': 'Taux d’infraction de l’importateur, ramené vers la moyenne',
	'feature.outcomes.exporter-rate': 'Taux d’infraction du fournisseur, ramené vers la moyenne',
	'feature.outcomes.broker-rate': 'Taux d’infraction du transitaire, ramené vers la moyenne',
	'feature.outcomes.consignee-rate': 'Taux d’infraction du destinataire, ramené vers la moyenne',
	'feature.outcomes.hs-rate': 'Taux d’infraction de la sous-position, ramené vers la moyenne',
	'feature.outcomes.heading-rate': 'Taux d’infraction de la position, ramené vers la moyenne',
	'feature.outcomes.office-rate': 'Taux d’infraction du bureau, ramené vers la moyenne',
	'feature.outcomes.origin-rate': 'Taux d’infraction de l’origine, ramené vers la moyenne',
	'feature.outcomes.importer-exporter-rate': 'Taux d’infraction du couple importateur et fournisseur',
	'feature.outcomes.importer-broker-rate': 'Taux d’infraction du couple importateur et transitaire',
	'feature.outcomes.importer-hs-rate': 'Taux d’infraction de l’importateur sous cette sous-position',
	'feature.outcomes.exporter-hs-rate': 'Taux d’infraction du fournisseur sous cette sous-position',
	'feature.outcomes.exporter-broker-rate': 'Taux d’infraction du couple fournisseur et transitaire',
	'feature.outcomes.broker-office-rate': 'Taux d’infraction du transitaire à ce bureau',
	'feature.outcomes.broker-hs-rate': 'Taux d’infraction du transitaire sous cette sous-position',
	'feature.outcomes.origin-hs-rate': 'Taux d’infraction de cette sous-position de cette origine',
	'feature.outcomes.importer-flag': 'L’importateur est dans le dixième au plus fort taux d’infraction',
	'feature.outcomes.exporter-flag': 'Le fournisseur est dans le dixième au plus fort taux d’infraction',
	'feature.outcomes.broker-flag': 'Le transitaire est dans le dixième au plus fort taux d’infraction',
	'feature.outcomes.hs-flag': 'La sous-position est dans le dixième au plus fort taux d’infraction',
	'feature.outcomes.office-flag': 'Le bureau est dans le dixième au plus fort taux d’infraction',
	'feature.outcomes.base-rate': 'Part des contrôles connus ayant constaté une infraction',
	'feature.outcomes.expected-rate': 'Taux d’infraction que marchandise et bureau suffisent à expliquer',
	'feature.outcomes.importer-last-offence': 'Jours depuis la dernière infraction connue de l’importateur',
	'feature.outcomes.supplier-last-offence':
		'Jours depuis la dernière infraction connue sur les marchandises du fournisseur',
	'feature.outcomes.importer-offenders-1': 'Sociétés liées à l’importateur trouvées en infraction',
	'feature.outcomes.importer-offences-1': 'Infractions connues des sociétés liées à l’importateur',
	'feature.outcomes.importer-offenders-2': 'Sociétés en infraction à deux pas de l’importateur',
	'feature.outcomes.importer-offender-distance':
		'Pas de l’importateur à la société en infraction la plus proche ; 3 : aucune à deux pas',
	'feature.outcomes.importer-neighbour-rate': 'Taux d’infraction des sociétés liées à l’importateur',

	'feature.peers.importer-low-prices': 'Prix bas de l’importateur face aux importateurs de sa taille',
	'feature.peers.importer-new-partners':
		'Nouveaux fournisseurs de l’importateur face aux importateurs de sa taille',
	'feature.peers.exporter-low-prices': 'Prix bas du fournisseur face aux fournisseurs de sa taille',
	'feature.peers.exporter-new-partners':
		'Nouveaux importateurs du fournisseur face aux fournisseurs de sa taille',
	'feature.peers.exporter-new-traders':
		'Premières importations de sociétés nouvelles chez ce fournisseur face aux fournisseurs de sa taille',
	'feature.peers.broker-low-prices':
		'Prix bas dans les déclarations du transitaire face aux transitaires de sa taille',
	'feature.peers.broker-new-partners': 'Nouveaux clients du transitaire face aux transitaires de sa taille',
	'feature.peers.broker-new-traders':
		'Premières importations de sociétés nouvelles par ce transitaire face aux transitaires de sa taille',
	'feature.peers.consignee-low-prices':
		'Prix bas des marchandises du destinataire face aux destinataires de sa taille',
	'feature.peers.consignee-new-partners':
		'Nouveaux importateurs du destinataire face aux destinataires de sa taille',
	'feature.peers.consignee-new-traders':
		'Premières importations de sociétés nouvelles pour le destinataire face aux destinataires de sa taille',

	'feature.cluster.size': 'Organisations du groupe',
	'feature.cluster.traders': 'Opérateurs parmi elles',
	'feature.cluster.brokers': 'Transitaires parmi elles',
	'feature.cluster.consignees': 'Destinataires parmi elles',
	'feature.cluster.density': 'Part de ses paires qui partagent quelque chose ou commercent entre elles',
	'feature.cluster.score': 'Score du groupe',
	'feature.cluster.rank': 'Rang du groupe ; 1 est le plus suspect',
	'feature.cluster.money': 'Droits et taxes en jeu',
	'feature.cluster.declarations': 'Déclarations suspectes de ses membres',
	'feature.cluster.money-per-declaration': 'Montant en jeu par déclaration suspecte',
	'feature.cluster.period': 'Jours de la première de ces déclarations à la dernière',
	'feature.cluster.findings': 'Cas d’une typologie trouvés parmi ses membres',
	'feature.cluster.typologies': 'Typologies distinctes parmi eux',
	'feature.cluster.confidence': 'Confiance du plus sûr de ces cas',
	'feature.cluster.reasons': 'Signaux relevés sur ses déclarations',
	'feature.cluster.fragility': 'Part du score qui tombe avec l’élément de preuve dont il dépend le plus'
};
