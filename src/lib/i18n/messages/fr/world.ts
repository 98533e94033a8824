export const world = {
	'stage.generate': 'Création du monde de démonstration',
	'error.world-folder-in-use':
		'{folder} contient « {entry} », qui ne fait pas partie d’un monde généré. Rien n’a été modifié ; indiquez un autre dossier.',
	'error.world-folder-unwritable':
		'Impossible d’écrire dans {folder} ({detail}). Indiquez un autre dossier ou corrigez ses droits.'
} as const;
