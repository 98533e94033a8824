import type { api as english } from '../en/api.ts';

export const api: Record<keyof typeof english, string> = {
	'nav.api': 'Interface pour programmes',
	'api.title': 'Interface pour programmes',
	'api.download': 'Description OpenAPI',
	'api.subjects': 'Sujets',
	'api.cost': 'Coûte {points, plural, one {# point} other {# points}} du quota.',
	'api.parameters': 'Ce que l’on demande',
	'api.answers': 'Ce qui est répondu',
	'api.name': 'Nom',
	'api.where': 'Place',
	'api.type': 'Nature',
	'api.meaning': 'Signification',
	'api.status': 'Statut',
	'api.required': 'obligatoire',
	'api.in.path': 'adresse',
	'api.in.query': 'requête',
	'api.in.header': 'en-tête',
	'api.in.body': 'corps',
	'api.example': 'Commande pour essayer',
	'api.copy': 'Copier',
	'api.copied': 'Copié',

	'api.summary': 'Indicateurs de graphe, scores et réseaux à partir des déclarations en douane',
	'api.about':
		'Tout est lu dans la base que sert ce serveur. Les échecs sont décrits selon la RFC 9457, dans la langue demandée. Les jours suivent la norme ISO 8601 ; « avant » désigne un jour strictement antérieur. Les clients doivent accepter des propriétés qui ne sont pas encore décrites ici.',
	'api.tag.features':
		'Indicateurs : ce que l’on savait d’une déclaration ou d’une entité, pour les modèles de risque',
	'api.tag.score': 'Évaluation d’une déclaration au moment du dépôt',
	'api.tag.graph': 'Le graphe des sociétés, personnes, coordonnées et déclarations',
	'api.tag.clusters': 'Réseaux suspects',
	'api.tag.jobs': 'Travaux longs en arrière-plan',
	'api.tag.loads': 'Ce qui a été chargé et ce qui a été mis de côté',
	'api.tag.api': 'Cette interface elle-même',
	'api.answer.json': 'La réponse.',
	'api.answer.accepted': 'Demande acceptée. Le travail continue en arrière-plan.',
	'api.answer.stream': 'Les lignes, envoyées au fil de l’eau.',

	'api.feature-schema': 'Le catalogue des indicateurs',
	'api.feature-schema.about':
		'Chaque indicateur avec sa signification dans votre langue, son type, son unité, ses bornes, ses colonnes d’origine, sa méthode et sa fraîcheur, dans l’ordre où les valeurs sont données ; avec la version et l’empreinte du jeu d’indicateurs.',
	'api.feature': 'Un indicateur et ce dont il est fait',
	'api.feature.about':
		'Un indicateur avec son origine : les tables et colonnes dont il est calculé, comment, et sa fraîcheur.',
	'api.shipment-features': 'Indicateurs d’une déclaration',
	'api.shipment-features.about':
		'Les valeurs telles qu’on les connaissait la veille de la déclaration. Avec as_of, une déclaration déposée ce jour-là ou après n’est pas encore connue.',
	'api.shipments-features': 'Indicateurs de plusieurs déclarations',
	'api.shipments-features.about':
		'Jusqu’à 10 000 numéros, dans l’ordre demandé, tous issus d’une même analyse. Les valeurs sont des listes dans l’ordre de names ; un numéro inconnu ou pas encore connu est signalé comme tel.',
	'api.export-shipments': 'Toutes les déclarations avec leurs indicateurs, en fichier',
	'api.export-shipments.about':
		'Toutes les déclarations analysées, par numéro, au fil de l’eau. Avec as_of, seulement celles déposées avant ce jour ; avec outcomes, ce que les contrôles avaient alors constaté et à quelle date, afin que les données d’apprentissage ne contiennent rien du futur.',
	'api.shipment-lineage': 'Les lignes à l’origine des valeurs d’une déclaration',
	'api.shipment-lineage.about':
		'Chargement, fichier et ligne de la déclaration, de ses articles, de ses parties et de ce qui les liait alors ; pour un indicateur, seulement les tables dont il est fait.',
	'api.entity-features': 'Indicateurs d’une entité',
	'api.entity-features.about':
		'Les valeurs d’une société ou d’une personne au dernier instantané daté au plus tard de as_of, sinon au plus récent.',
	'api.entity-history': 'Indicateurs d’une entité dans le temps',
	'api.entity-history.about':
		'Les valeurs à chaque instantané daté qui connaissait l’entité, du plus ancien au plus récent.',
	'api.entities-features': 'Indicateurs de plusieurs entités',
	'api.entities-features.about': 'Jusqu’à 10 000 sociétés et personnes, dans l’ordre demandé.',
	'api.export-entities': 'Toutes les entités avec leurs indicateurs, en fichier',
	'api.export-entities.about':
		'Toutes les sociétés et personnes analysées, par identifiant, au fil de l’eau, au dernier instantané daté au plus tard de as_of.',
	'api.entity-lineage': 'Les lignes à l’origine des valeurs d’une entité',
	'api.entity-lineage.about':
		'Chargement, fichier et ligne de l’entité et de ce qui la lie à des coordonnées et à des personnes ; pour un indicateur, seulement les tables dont il est fait.',
	'api.score': 'Évaluer une déclaration en cours de dépôt',
	'api.score.about':
		'En entrée, la déclaration selon les colonnes des tables d’import ; en sortie, ses indicateurs, son score, le circuit proposé et les raisons. Rien n’est enregistré. La proposition est un avis : la décision revient à un agent.',

	'api.search': 'Trouver une société, une personne, une coordonnée ou une déclaration',
	'api.search.about':
		'Par identifiant, nom dans l’une ou l’autre écriture, ou coordonnée ; la meilleure réponse d’abord.',
	'api.node': 'Ce que l’on sait d’un nœud',
	'api.node.about':
		'Ses lignes, son score et ses raisons, ses coordonnées et ceux qui les utilisent aussi, ses déclarations.',
	'api.relations': 'Ce qu’une extension apporterait',
	'api.relations.about':
		'Le nombre de voisins d’un nœud, par relation, et ses partenaires à travers les déclarations.',
	'api.expand': 'Étendre des nœuds',
	'api.expand.about': 'Voisins le long des relations, ou partenaires commerciaux à travers les déclarations.',
	'api.connect': 'Ajouter des nœuds à une scène',
	'api.connect.about': 'Les nœuds nommés, avec leurs relations entre eux et avec ce qui est dans la scène.',
	'api.clusters': 'Réseaux suspects, par rang',
	'api.clusters.about':
		'Chacun avec son score, ses membres, les montants en jeu, la période, les schémas probables avec leurs preuves, et ce que serait le score sans chaque élément de preuve.',
	'api.cluster': 'Un réseau suspect',
	'api.cluster.about': 'Avec ses membres et les lignes à l’origine de ses raisons, en clair.',
	'api.cluster-scene': 'La scène d’un réseau',
	'api.cluster-scene.about':
		'Membres, personnes, coordonnées partagées et les déclarations les plus suspectes.',
	'api.jobs': 'Tâches, la plus récente d’abord',
	'api.jobs.about': 'Les travaux en cours, en attente, ou achevés depuis peu.',
	'api.start-job': 'Lancer une analyse',
	'api.start-job.about':
		'Recalcule indicateurs, scores et réseaux. Les chargements se lancent seulement en ligne de commande.',
	'api.job': 'Où en est une tâche',
	'api.job.about': 'Son avancement, ou la façon dont elle s’est achevée.',
	'api.cancel-job': 'Annuler une tâche',
	'api.cancel-job.about': 'Lui demande de s’arrêter ; la réponse dit où elle en est.',
	'api.quarantine': 'Lignes mises de côté',
	'api.quarantine.about':
		'Avec fichier, ligne, colonne et motif dans votre langue, pour les corriger à la source.',
	'api.openapi': 'Cette description',
	'api.openapi.about': 'OpenAPI 3.1, produit par les schémas mêmes qui lisent les demandes.'
};
