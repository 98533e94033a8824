export const world = {
	'stage.generate': 'Making the world',
	'error.world-folder-in-use':
		'{folder} holds “{entry}”, which is no part of a generated world. Nothing was changed; name another folder.',
	'error.world-folder-unwritable':
		'{folder} cannot be written ({detail}). Name another folder, or mend its rights.'
} as const;
