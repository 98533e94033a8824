import type { errors as english } from '../en/errors.ts';

export const errors: Record<keyof typeof english, string> = {
	'error.bad-store-address':
		'L’adresse du magasin de données n’est pas comprise. Écrivez sqlite:FICHIER ou neo4j://HÔTE:PORT ; donnez l’utilisateur et le mot de passe par NEO4J_USER et NEO4J_PASSWORD.',
	'error.no-app-root':
		'Le dossier de Filature est introuvable au-dessus de {folder} : lancez le programme depuis son installation.',
	'error.store-unavailable':
		'Le magasin de données ne peut pas être ouvert : {detail}. Lancez « filature doctor » pour voir ce qui manque.'
};
