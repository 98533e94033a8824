import type { risk as english } from '../en/risk.ts';

export const risk: Record<keyof typeof english, string> = {
	'stage.read-graph': 'Lecture du graphe',
	'stage.score-shipments': 'Évaluation des déclarations',
	'stage.find-clusters': 'Recherche des groupes',
	'stage.write-analysis': 'Enregistrement de l’analyse',
	'stage.embed': 'Apprentissage des vecteurs',

	'error.bad-as-of': '« {value} » n’est pas une date. Écrivez-la ainsi : 2026-01-31.',
	'error.nothing-to-analyse':
		'Aucune déclaration n’est chargée. Chargez-en d’abord : filature ingest CHEMIN.',
	'error.nothing-before':
		'Aucune déclaration n’est antérieure au {value} ; la première est du {first}. Choisissez un jour plus tardif.',
	'error.cancelled': 'Arrêté à la demande. Rien n’a été modifié.',
	'error.job-failed':
		'La tâche s’est arrêtée de façon inattendue : {detail}. Ce qu’elle a écrit est entier ; relancez-la.',
	'error.no-such-job': 'Il n’y a pas de tâche {id}. Elle a pu être oubliée après un redémarrage.',

	'reason.price-below-peers':
		'Déclaré {percent} % sous le prix médian au kilo de {peers, plural, one {# déclaration} other {# déclarations}} d’autres importateurs pour le SH {hs}.',
	'reason.price-above-peers':
		'Déclaré à {times} fois le prix médian au kilo de {peers, plural, one {# déclaration} other {# déclarations}} d’autres importateurs pour le SH {hs}.',
	'reason.importer-price-pattern':
		'{name} déclare habituellement sous le prix de ses pairs : {deviations} écarts sous la médiane en moyenne sur {shipments, plural, one {# déclaration antérieure} other {# déclarations antérieures}}.',
	'reason.exporter-price-pattern':
		'Les marchandises du fournisseur {name} arrivent sous le prix de leurs pairs : {deviations} écarts sous la médiane en moyenne sur {shipments, plural, one {# déclaration antérieure} other {# déclarations antérieures}}.',
	'reason.linked-price-pattern':
		'{firms, plural, one {Une société qui partage} other {# sociétés qui partagent}} des coordonnées ou des personnes avec l’importateur, dont {name}, {firms, plural, one {déclare} other {déclarent}} aussi sous le prix de leurs pairs : {deviations} écarts en moyenne.',
	'reason.importer-offences':
		'{offences, plural, one {# infraction} other {# infractions}} pour {inspected, plural, one {# contrôle} other {# contrôles}} de l’importateur {name}.',
	'reason.exporter-offences':
		'{offences, plural, one {# infraction} other {# infractions}} pour {inspected, plural, one {# contrôle} other {# contrôles}} de marchandises du fournisseur {name}.',
	'reason.broker-offences':
		'{offences, plural, one {# infraction} other {# infractions}} pour {inspected, plural, one {# contrôle} other {# contrôles}} de déclarations du transitaire {name} : plus que ses marchandises et ses bureaux ne l’expliquent.',
	'reason.consignee-offences':
		'{offences, plural, one {# infraction} other {# infractions}} pour {inspected, plural, one {# contrôle} other {# contrôles}} de marchandises destinées à {name}.',
	'reason.linked-offences':
		'Partage {kind, select, Address {une adresse} Phone {un téléphone} Email {une adresse électronique} BankAccount {un compte bancaire} other {une personne}} menant à {name}, à {steps, plural, one {# pas} other {# pas}}, en infraction le {date}.'
};
