import type { errors as english } from '../en/errors.ts';

export const errors: Record<keyof typeof english, string> = {
	'error.bad-store-address':
		'L’adresse du magasin de données n’est pas comprise. Écrivez sqlite:FICHIER ou neo4j://HÔTE:PORT ; donnez l’utilisateur et le mot de passe par NEO4J_USER et NEO4J_PASSWORD.',
	'error.no-app-root':
		'Le dossier de Filature est introuvable au-dessus de {folder} : lancez le programme depuis son installation.',
	'error.store-unavailable':
		'Le magasin de données ne peut pas être ouvert : {detail}. Lancez « filature doctor » pour voir ce qui manque.',
	'error.store-folder':
		'Le dossier {folder} ne peut pas être créé. Choisissez un autre emplacement avec --store sqlite:FICHIER, ou faites-vous donner les droits sur ce dossier.',
	'error.store-cannot-open':
		'Le fichier {file} ne peut pas être ouvert : c’est un dossier, ou ce compte n’a pas le droit d’y écrire. Indiquez un autre fichier avec --store sqlite:FICHIER.',
	'error.store-no-permission':
		'Ce compte n’a pas accès au fichier {file}. Faites-vous donner les droits sur le fichier et son dossier.',
	'error.store-read-only':
		'Le fichier {file} est en lecture seule. Rendez le fichier et son dossier modifiables, ou copiez-le ailleurs et indiquez la copie avec --store sqlite:FICHIER.',
	'error.store-not-a-database':
		'{file} n’est pas un magasin de données de Filature : son contenu n’est pas une base SQLite. Indiquez un autre fichier avec --store sqlite:FICHIER ; celui-ci n’a pas été modifié.',
	'error.store-of-another-program':
		'{file} est la base de données d’un autre logiciel. Indiquez un autre fichier avec --store sqlite:FICHIER ; celui-ci n’a pas été modifié.',
	'error.store-newer-schema':
		'Le magasin de données {file} a été écrit par une version plus récente de Filature (schéma {found}, cette version connaît le schéma {known}). Installez cette version, ou chargez les données dans un nouveau fichier.',
	'error.store-busy':
		'Le magasin de données {file} est en cours d’écriture par un autre processus et ne s’est pas libéré. Attendez la fin de ce chargement ou de cette analyse, puis recommencez.',
	'error.store-damaged':
		'Le fichier {file} est endommagé. Remettez-en une copie en place, ou chargez les données dans un nouveau fichier avec --store sqlite:FICHIER.',
	'error.store-disk-failed':
		'Le disque qui contient {file} n’a pas pu être lu ou écrit. Vérifiez le disque, puis recommencez.',
	'error.store-full':
		'Le disque qui contient {file} est plein. Libérez de la place, puis relancez la même commande : un chargement reprend là où il s’est arrêté.',
	'error.load-not-found': 'Ce magasin de données ne contient pas de chargement {load}.',
	'error.dangling-row':
		'{node} est cité, mais ne se trouve ni dans le magasin de données ni dans ce qui a été remis. Rien n’a été écrit. C’est un défaut du logiciel : merci de le signaler.',
	'error.bad-relation-key':
		'La clé de relation {key} ne commence pas par {prefix}. Rien n’a été écrit. C’est un défaut du logiciel : merci de le signaler.',
	'error.store-not-migrated':
		'Il manque au magasin de données {file} une partie nécessaire à cette version. Lancez « filature doctor », qui le met à jour.',
	'error.neo4j-unreachable':
		'Aucun serveur Neo4j ne répond à {url}. Démarrez-le, ou vérifiez l’hôte et le port ; pour en essayer un chez vous : « npm run neo4j ».',
	'error.neo4j-wrong-password':
		'Neo4j à {url} refuse cet utilisateur et ce mot de passe. Donnez les bons par NEO4J_USER et NEO4J_PASSWORD.',
	'error.neo4j-password-expired':
		'Le mot de passe de cet utilisateur Neo4j à {url} doit d’abord être changé : connectez-vous une fois avec Neo4j Browser ou cypher-shell.',
	'error.neo4j-forbidden':
		'Cet utilisateur Neo4j n’a pas ce droit à {url}. Il lui faut les droits de lire, d’écrire et de modifier le schéma.',
	'error.neo4j-read-only':
		'La base Neo4j à {url} est en lecture seule. Ouvrez-la en écriture, ou indiquez le serveur qui accepte les écritures.',
	'error.neo4j-memory':
		'Neo4j à {url} n’a plus assez de mémoire. Donnez-lui-en davantage (server.memory.heap.max_size), puis relancez la même commande.',
	'error.neo4j-busy':
		'Neo4j à {url} est en cours d’écriture par un autre processus et ne s’est pas libéré. Attendez la fin de ce chargement ou de cette analyse, puis réessayez.',
	'error.neo4j-too-old':
		'Neo4j à {url} est en version {version} ; il faut la version {oldest} ou une plus récente. Mettez le serveur à niveau.',
	'error.neo4j-newer-schema':
		'La base à {url} a été écrite par une version plus récente de Filature (schéma {found}, cette version connaît {known}). Installez cette version, ou chargez les données dans une autre base.'
};
