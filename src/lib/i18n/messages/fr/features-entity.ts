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
	'feature.identifiers.neighbour-age': 'Âge moyen des sociétés liées à elle',

	'feature.time.age': 'Âge de la société, ou jours depuis l’agrément du transitaire',
	'feature.time.trading-days': 'Jours depuis sa première déclaration',
	'feature.time.idle-days': 'Jours depuis sa dernière déclaration',
	'feature.time.declarations': 'Déclarations à ce jour, à tout titre',
	'feature.time.imports': 'Importations à ce jour',
	'feature.time.rate': 'Déclarations mensuelles récentes',
	'feature.time.burst': 'De combien elle dépasse son rythme de l’année écoulée (puissances de deux)',
	'feature.time.own-supplier-churn': 'Fréquence récente de ses achats à des fournisseurs nouveaux pour elle',
	'feature.time.own-broker-churn': 'Fréquence récente de ses recours à des transitaires nouveaux pour elle',
	'feature.time.own-goods-churn': 'Fréquence récente des marchandises nouvelles pour elle',
	'feature.time.own-client-churn': 'Fréquence récente de ses nouveaux importateurs clients',

	'feature.trade.entropy': 'Variété des marchandises qu’elle importe',
	'feature.trade.drift': 'Éloignement de ses importations récentes de celles d’avant',
	'feature.trade.headings': 'Positions qu’elle a importées',
	'feature.trade.supply-entropy': 'Variété des marchandises qu’elle fournit',
	'feature.trade.supply-drift': 'Éloignement de ses livraisons récentes de celles d’avant',
	'feature.trade.supply-headings': 'Positions qu’elle a fournies',
	'feature.trade.price-mean': 'Écart moyen de ses prix à ceux des pairs',
	'feature.trade.price-weight': 'Déclarations qui fondent cette moyenne des prix',

	'feature.outcomes.inspected': 'Contrôles connus des marchandises dont elle répond',
	'feature.outcomes.offences': 'Infractions connues parmi eux',
	'feature.outcomes.rate': 'Son taux d’infraction, ramené vers la moyenne',
	'feature.outcomes.importer-excess':
		'Infractions comme importateur rapportées à ce que marchandises et bureaux expliquent',
	'feature.outcomes.exporter-excess':
		'Infractions comme fournisseur rapportées à ce que marchandises et bureaux expliquent',
	'feature.outcomes.broker-excess':
		'Infractions comme transitaire rapportées à ce que marchandises et bureaux expliquent',
	'feature.outcomes.consignee-excess':
		'Infractions comme destinataire rapportées à ce que marchandises et bureaux expliquent',
	'feature.outcomes.broker-inspected': 'Contrôles connus de ses déclarations comme transitaire',
	'feature.outcomes.broker-offences': 'Infractions connues dans ses déclarations comme transitaire',
	'feature.outcomes.last-offence': 'Jours depuis sa dernière infraction connue',
	'feature.outcomes.offenders-1': 'Sociétés en infraction à un pas',
	'feature.outcomes.offences-1': 'Infractions connues des sociétés à un pas',
	'feature.outcomes.offenders-2': 'Sociétés en infraction à deux pas',
	'feature.outcomes.offender-distance':
		'Pas jusqu’à la société en infraction la plus proche ; 3 : aucune à deux pas',
	'feature.outcomes.neighbour-rate': 'Taux d’infraction des sociétés à un pas',

	'feature.peers.as-importer-low-prices': 'Comme importateur : prix bas face aux autres de sa taille',
	'feature.peers.as-importer-new-partners':
		'Comme importateur : nouveaux fournisseurs face aux autres de sa taille',
	'feature.peers.as-exporter-low-prices': 'Comme fournisseur : prix bas face aux autres de sa taille',
	'feature.peers.as-exporter-new-partners':
		'Comme fournisseur : nouveaux importateurs face aux autres de sa taille',
	'feature.peers.as-exporter-new-traders':
		'Comme fournisseur : premières importations de sociétés nouvelles face aux autres de sa taille',
	'feature.peers.as-broker-low-prices': 'Comme transitaire : prix bas face aux autres de sa taille',
	'feature.peers.as-broker-new-partners': 'Comme transitaire : nouveaux clients face aux autres de sa taille',
	'feature.peers.as-broker-new-traders':
		'Comme transitaire : premières importations de sociétés nouvelles face aux autres de sa taille',
	'feature.peers.as-consignee-low-prices': 'Comme destinataire : prix bas face aux autres de sa taille',
	'feature.peers.as-consignee-new-partners':
		'Comme destinataire : nouveaux importateurs face aux autres de sa taille',
	'feature.peers.as-consignee-new-traders':
		'Comme destinataire : premières importations de sociétés nouvelles face aux autres de sa taille'
};
