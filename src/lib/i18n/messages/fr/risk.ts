import type { risk as english } from '../en/risk.ts';

export const risk: Record<keyof typeof english, string> = {
	'stage.read-graph': 'Lecture du graphe',
	'stage.take-snapshots': 'Images datées du réseau',
	'stage.read-histories': 'Historiques des entreprises et des personnes',
	'stage.score-shipments': 'Évaluation des déclarations',
	'stage.find-clusters': 'Recherche des réseaux',
	'stage.write-analysis': 'Enregistrement de l’analyse',
	'stage.embed': 'Apprentissage des vecteurs',
	'stage.read-new-rows': 'Lecture des nouvelles lignes',
	'stage.add-assessments': 'Ajout à l’analyse',
	'stage.warm': 'Mise en route',

	'problem.warming': 'Mise en route en cours',
	'error.rows-before-live':
		'{row} est daté du {date}, ou change ce qui était connu alors, et tout ce qui précède le {known} est déjà appris. Refaites l’analyse complète : filature analyse.',
	'error.declared-before-live':
		'La déclaration est datée du {date}, mais tout ce qui précède le {known} est déjà connu. Donnez le jour de son dépôt.',
	'error.live-warming': 'Le moteur d’évaluation lit le passé. Redemandez dans {seconds} secondes.',
	'error.live-no-analysis': 'Rien n’est encore analysé. Lancez d’abord : filature analyse.',
	'error.live-failed': 'Le moteur d’évaluation s’est arrêté : {detail}. Il redémarre de lui-même.',
	'error.lane-out-of-bounds':
		'Le circuit {lane} ne peut pas commencer à {value}. Choisissez un score de {min} à {max}.',
	'error.bad-lanes': 'FILATURE_LANES contient {value}. Écrivez-la ainsi : {example}.',
	'error.lanes-out-of-order':
		'Le circuit {lane} commence à {value}, sous un circuit plus léger. Mettez les circuits en ordre.',
	'error.analysis-replaced': 'Une autre analyse a été écrite entre-temps. Recommencez.',
	'error.increment-other-model':
		'L’analyse vient du modèle {found}, et celui-ci est {known}. Refaites l’analyse complète : filature analyse.',
	'cli.incremented':
		'{shipments, plural, one {# déclaration ajoutée} other {# déclarations ajoutées}} à l’analyse, jusqu’au {as_of}. Réseaux, scores des entités et instantanés attendent la prochaine analyse complète.',
	'lane.green': 'Vert : admis conforme',
	'lane.orange': 'Orange : contrôle des documents',
	'lane.red-partial': 'Rouge : visite partielle',
	'lane.red-full': 'Rouge : visite intégrale',

	'error.bad-as-of': '« {value} » n’est pas une date. Écrivez-la ainsi : 2026-01-31.',
	'error.nothing-to-analyse':
		'Aucune déclaration n’est chargée. Chargez-en d’abord : filature ingest CHEMIN.',
	'error.load-under-way':
		'Un chargement est en cours et le graphe change sans cesse. Attendez qu’il se termine, puis recommencez.',
	'error.nothing-before':
		'Aucune déclaration n’est antérieure au {value} ; la première est du {first}. Choisissez un jour plus tardif.',
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
		'Partage {kind, select, Address {une adresse} Phone {un téléphone} Email {une adresse électronique} BankAccount {un compte bancaire} other {une personne}} menant à {name}, à {steps, plural, one {# pas} other {# pas}}, en infraction le {date}.',
	'reason.lane-price-drop':
		'Déclaré {percent} % moins cher que les mêmes marchandises du même fournisseur dans {before, plural, one {# envoi antérieur} other {# envois antérieurs}} de cet importateur.',
	'reason.importer-price-pattern-high':
		'{name} déclare habituellement au-dessus du prix de ses pairs : {deviations} écarts au-dessus de la médiane en moyenne sur {shipments, plural, one {# déclaration antérieure} other {# déclarations antérieures}}.',
	'reason.exporter-price-pattern-high':
		'Les marchandises du fournisseur {name} arrivent au-dessus du prix de leurs pairs : {deviations} écarts au-dessus de la médiane en moyenne sur {shipments, plural, one {# déclaration antérieure} other {# déclarations antérieures}}.',
	'reason.shared-identifiers':
		'Partage {kind, select, Address {une adresse} Phone {un téléphone} Email {une adresse électronique} BankAccount {un compte bancaire} other {une personne}} avec {firms, plural, one {{name}} other {# sociétés actives, dont {name}}} ; peu d’autres l’ont.',
	'reason.track-record':
		'{name} a peu d’antécédents : {imports, plural, =0 {aucune importation avant celle-ci} one {# importation auparavant} other {# importations auparavant}}.',
	'reason.cluster-member':
		'Fait partie du réseau {cluster}, noté {percent} %, avec {firms, plural, one {# autre organisation} other {# autres organisations}}.',
	'reason.phoenix':
		'{name} prend la suite de {old}, dissoute le {date} : {shared} éléments en commun, marchandises semblables à {alike} %.',
	'reason.shell-cluster':
		'{firms, plural, one {# jeune société se tient} other {# jeunes sociétés se tiennent}} derrière {kind, select, Address {la même adresse} Phone {le même téléphone} Email {la même adresse électronique} BankAccount {le même compte bancaire} other {la même personne}}.',
	'reason.new-trader-burst':
		'{name}, qui importe {age, plural, =0 {pour la première fois} one {depuis # jour} other {depuis # jours}}, a fait {count, plural, one {# déclaration} other {# déclarations}} en {days} jours : plus que {percentile} nouvelles sociétés sur 100.',
	'reason.tariff-shift':
		'Des marchandises que cet importateur et ce fournisseur ont déclarées {before} fois sous {from}, la dernière le {date}, passent sous {to}, à {points} points de droit de moins.',
	'reason.origin-flip':
		'Même fournisseur et même port, mais l’origine des marchandises est passée de {from} ({before, plural, one {# envoi} other {# envois}}, le dernier le {date}) à {to}, à {points} points de droit de moins.',
	'reason.value-splitting':
		'{parts, plural, one {# déclaration} other {# déclarations}} en {days} jours ressemblent à un seul envoi de {total, number} au total{limit, plural, =0 {} other {, cette part juste sous le seuil de #}}.',
	'reason.repeated-consignments':
		'Les mêmes marchandises (SH {hs}), masse et valeur ont été déclarées {count} fois de plus en {days} jours.',
	'reason.temporary-admission':
		'{name} : {percent} % de la masse admise temporairement il y a plus de {days} jours n’a pas été exportée ({overdue, plural, one {# déclaration} other {# déclarations}}).',
	'reason.licence-sharing':
		'La licence {licence} est utilisée par {firms, plural, one {une autre société, {name}} other {# autres sociétés, dont {name}}}{linked, plural, =0 {} one {, l’une liée à l’importateur} other {, # d’entre elles liées à l’importateur}}.'
};
