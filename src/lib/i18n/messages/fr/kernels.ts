import type { kernels as english } from '../en/kernels.ts';

export const kernels: Record<keyof typeof english, string> = {
	'error.edge-without-node': 'Le lien {edge} désigne un nœud que le graphe ne contient pas.',
	'error.bad-edge-weight':
		'Le poids du lien {edge} est {weight} ; un poids est un nombre fini, positif ou nul.',
	'stage.pagerank': 'Classement par les liens',
	'stage.node2vec-walks': 'Parcours du graphe',
	'stage.node2vec-training': 'Apprentissage des vecteurs',
	'error.kernel-parameter': '{name} de {kernel} vaut {value} ; c’est un nombre de {min} à {max}.',
	'error.kernel-parameter-integer':
		'{name} de {kernel} vaut {value} ; c’est un nombre entier de {min} à {max}.',
	'error.kernel-input-missing': '{kernel} ne peut pas être lancé sans {name}.',
	'error.kernel-input-node': '{name} de {kernel} désigne le nœud {node}, que le graphe ne contient pas.',
	'error.kernel-input-length':
		'{name} de {kernel} compte {found, plural, one {# valeur} other {# valeurs}} ; le graphe en demande {wanted}.',
	'error.kernel-input-value':
		'La valeur {at} de {name} de {kernel} est {value} ; elle doit être finie, et positive si c’est une longueur.',
	'error.no-personalisation': 'Le classement personnalisé demande au moins un nœud de poids supérieur à 0.',
	'stage.betweenness': 'Échantillonnage des plus courts chemins',
	'stage.triangles': 'Décompte des triangles',
	'stage.louvain': 'Formation des communautés (Louvain)',
	'stage.leiden': 'Formation des communautés (Leiden)',
	'error.communities-too-large':
		'Les communautés de ce graphe demandent {gigabytes, number} Go de mémoire à la fois ; 4 Go sont disponibles. Prenez une partie du graphe.',
	'error.embedding-too-large':
		'Une représentation de ce graphe en {dimensions} dimensions demande plus de mémoire qu’il n’y en a. Demandez moins de dimensions, ou prenez une partie du graphe.',
	'stage.components': 'Assemblage des composantes',
	'stage.core': 'Épluchage du graphe',
	'stage.similarity': 'Comparaison des voisins',
	'stage.cycles': 'Recherche de cycles',
	'stage.paths': 'Recherche de chemins',
	'stage.near-seeds': 'Classement autour des points de départ',
	'stage.fastrp': 'Projection des voisinages'
};
