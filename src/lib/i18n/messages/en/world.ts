export const world = {
	'stage.generate': 'Making the world'
} as const;
