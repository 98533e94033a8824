export const world = {
	'stage.generate': 'Création du monde de démonstration'
} as const;
