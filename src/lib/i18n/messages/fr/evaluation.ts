import type { evaluation as english } from '../en/evaluation.ts';

export const evaluation: Record<keyof typeof english, string> = {
	'error.edge-without-node': 'Le lien {edge} désigne un nœud que le graphe ne contient pas.',
	'error.bad-edge-weight':
		'Le poids du lien {edge} est {weight} ; un poids est un nombre fini, positif ou nul.',
	'stage.pagerank': 'Classement par les liens',
	'stage.node2vec-walks': 'Parcours du graphe',
	'stage.node2vec-training': 'Apprentissage des vecteurs'
};
