import type { cluster as english } from '../en/cluster.ts';

export const cluster: Record<keyof typeof english, string> = {
	'cluster.schemes.title': 'Ce que cela peut être',
	'cluster.schemes.none': 'Aucun schéma connu n’y a été trouvé. Les motifs ci-dessous disent ce qui ressort.',
	'cluster.confidence': 'confiance {value}',
	'cluster.confidence.meaning':
		'Confiance annoncée qu’un schéma de ce type existe : parmi tous les constats à {value}, à peu près cette part se vérifie.',
	'cluster.finding.show':
		'{count, plural, one {Sélectionner son nœud dans le schéma} other {Sélectionner ses # nœuds dans le schéma}}',
	'cluster.finding.shipments':
		'{count, plural, one {Sélectionner la déclaration} other {Sélectionner les # déclarations}}',
	'cluster.finding.shipments-some': 'Sélectionner {shown} des {count} déclarations',
	'cluster.proofs': '{count, plural, one {# preuve} other {# preuves}}',
	'cluster.proofs.more': '{count, plural, one {Afficher encore # preuve} other {Afficher encore # preuves}}',
	'cluster.rests.title': 'Sur quoi repose le score',
	'cluster.rests.lede':
		'Ce que deviendrait le score de {score} sans chaque élément, toutes choses égales par ailleurs.',
	'cluster.rests.change': 'De {before} à {after}',
	'cluster.rests.all': '{count, plural, one {Afficher encore # élément} other {Afficher encore # éléments}}',
	'cluster.without.identifier':
		'Sans {kind, select, Address {l’adresse} Phone {le téléphone} Email {l’adresse électronique} BankAccount {le compte bancaire} other {l’identifiant}} {name}, {members, plural, one {d’# membre} other {que partagent # membres}}',
	'cluster.without.person': 'Sans {name}, derrière {members, plural, one {# membre} other {# membres}}',
	'cluster.without.finding': 'Sans le constat « {typology} »',
	'cluster.without.signal':
		'Sans « {signal} » sur {shipments, plural, one {# déclaration} other {# déclarations}}',
	'cluster.without.outcomes':
		'Sans le résultat de {inspected, plural, one {# contrôle} other {# contrôles}} : {offences, plural, =0 {aucune infraction} one {# infraction} other {# infractions}}',
	'cluster.role.none': 'Autres membres',
	'cluster.selected': '{count, plural, one {# nœud sélectionné} other {# nœuds sélectionnés}}',
	'cluster.selected.open': 'Travailler sur la sélection',

	'signal.price-below-peers': 'prix sous celui des pairs',
	'signal.price-above-peers': 'prix au-dessus de celui des pairs',
	'signal.importer-price-pattern': 'prix bas de l’importateur',
	'signal.exporter-price-pattern': 'prix bas du fournisseur',
	'signal.importer-price-pattern-high': 'prix élevés de l’importateur',
	'signal.exporter-price-pattern-high': 'prix élevés du fournisseur',
	'signal.linked-price-pattern': 'prix bas de sociétés liées',
	'signal.importer-offences': 'infractions de l’importateur',
	'signal.exporter-offences': 'infractions du fournisseur',
	'signal.broker-offences': 'infractions du transitaire',
	'signal.consignee-offences': 'infractions du destinataire',
	'signal.linked-offences': 'infractions de sociétés liées',
	'signal.lane-price-drop': 'baisse de prix chez le même fournisseur',
	'signal.shared-identifiers': 'identifiants partagés',
	'signal.track-record': 'peu d’antécédents',
	'signal.phoenix': 'société qui succède à une société dissoute',
	'signal.shell-cluster': 'jeunes sociétés derrière un même identifiant',
	'signal.new-trader-burst': 'démarrage fulgurant d’un importateur',
	'signal.tariff-shift': 'passage à un code au droit plus faible',
	'signal.origin-flip': 'passage à une origine au droit plus faible',
	'signal.value-splitting': 'envoi fractionné',
	'signal.repeated-consignments': 'envois identiques',
	'signal.temporary-admission': 'admission temporaire échue',
	'signal.licence-sharing': 'licence utilisée par plusieurs sociétés'
};
