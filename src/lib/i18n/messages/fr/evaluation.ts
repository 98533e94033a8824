import type { evaluation as english } from '../en/evaluation.ts';

export const evaluation: Record<keyof typeof english, string> = {
	'error.nothing-to-evaluate': 'Il n’y a pas d’analyse à juger. Lancez d’abord « filature analyse ».',
	'error.truth-missing':
		'{file} est introuvable. Indiquez le dossier de vérité écrit à côté du monde chargé.',
	'error.truth-unreadable':
		'{file} est illisible vers la ligne {row} : ce n’est pas une table de vérité d’un monde généré.',
	'error.truth-of-another-world':
		'{folder} est la vérité d’un autre monde : elle ne connaît pas {missing, plural, one {# expédition} other {# expéditions}} de celui qui est chargé.',
	'stage.boosting': 'Entraînement du modèle tabulaire',
	'stage.evaluate-baselines': 'Notation par les références',
	'stage.replay': 'Reprise mois par mois',
	'evaluation.control': 'Contrôle',
	'evaluation.parties-shuffled': 'parties mélangées',
	'evaluation.by-chance': 'rang au hasard, 95 %',
	'evaluation.verdict': 'au-dessus du hasard ?',
	'evaluation.passed': 'non : réussi',
	'evaluation.failed': 'oui : échoué',
	'evaluation.replay': 'Mois par mois',
	'evaluation.flagged-early': 'réseaux signalés avant la moitié de leurs envois illicites',
	'evaluation.revenue-of-early': 'recettes éludées de ces réseaux, sur celles de tous',
	'evaluation.flagged-early-case': 'dont comme réseau à part, aussi tôt',
	'evaluation.revenue-of-early-cases': 'recettes éludées de ceux-là',
	'evaluation.revenue-after-flag': 'recettes éludées déclarées après le signalement',
	'evaluation.flagged-ever': 'réseaux signalés à la fin',
	'evaluation.period':
		'Période jugée : du {from} au {to}, {shipments, number} expéditions, dont {illicit, number} illicites.',
	'evaluation.population':
		'{organisations, number} organisations étaient actives ; {rings, number} réseaux sont implantés.',
	'evaluation.analysis': 'Analyse au {asOf}, modèle {model} ; ex æquo départagés par la graine {seed}.',
	'evaluation.training':
		'Le modèle tabulaire a appris de {inspections, number} contrôles connus auparavant, dont {offences, number} infractions.',
	'evaluation.shuffled':
		'TÉMOIN : le même monde, intervenants mélangés. Ce qui reste du gain ne vient pas du réseau.',
	'evaluation.scorer-filature': 'Filature',
	'evaluation.scorer-tabular': 'tabulaire',
	'evaluation.scorer-degree': 'degré',
	'evaluation.scorer-shared': 'identifiants partagés',
	'evaluation.scorer-random': 'hasard',
	'evaluation.attainable': 'atteignable',
	'evaluation.shipments': 'Expéditions',
	'evaluation.precision-at': 'précision à {share}',
	'evaluation.recall-at': 'rappel à {share}',
	'evaluation.revenue-at': 'recettes à {share}',
	'evaluation.entities': 'Entités',
	'evaluation.ring-organisations': 'organisations des réseaux dans les premiers {share}',
	'evaluation.clusters': 'Réseaux',
	'evaluation.ring-recall': 'réseaux retrouvés',
	'evaluation.cluster-precision': 'précision des réseaux',
	'evaluation.false-accusation': 'Fausses accusations',
	'evaluation.lookalikes': 'sosies honnêtes accusés',
	'evaluation.others': 'ensemble des honnêtes accusés',
	'evaluation.shipments-by-kind': 'Expéditions illicites dans les premiers {share}',
	'evaluation.entities-by-kind': 'Organisations des réseaux dans les premiers {share}',
	'evaluation.clusters-by-kind': 'Réseaux retrouvés'
};
