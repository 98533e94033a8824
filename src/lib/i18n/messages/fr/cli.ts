import type { cli as english } from '../en/cli.ts';

export const cli: Record<keyof typeof english, string> = {
	'cli.generated': 'Monde de taille {size}, graine {seed}, écrit dans {folder}.',
	'cli.ingested':
		'Chargement {load} : {records, number} lignes lues, {nodes_created, number} nœuds et {edges_created, number} relations créés, {nodes_updated, number} nœuds mis à jour, {unchanged, number} inchangés, {quarantined, number} mis en quarantaine.',
	'cli.ingested-before':
		'Ces fichiers ont déjà été chargés (chargement {load}, terminé le {finished}). Rien n’a changé ; ce que des chargements plus récents ont apporté demeure.',
	'cli.analysed':
		'Analyse au {as_of} : {entities, number} entités, {shipments, number} expéditions, {clusters, number} réseaux.',
	'cli.exported': '{count, number} lignes écrites dans {file}.',
	'cli.serving': 'Filature est à l’adresse {address} (Ctrl-C pour arrêter).',
	'cli.demo-ready':
		'{nodes, number} nœuds et {relations, number} relations chargés, de {shipments, number} expéditions ({quarantined, number} lignes en quarantaine). {stages}. Au {as_of}, {standing_out, number} réseaux sur {clusters, number} se détachent. Magasin : {store}',
	'stage.gds': 'Calcul dans Neo4j',
	'stage.build': 'Construction des pages',
	'doctor.node': 'Node {version} est assez récent.',
	'doctor.node-too-old':
		'Node {version} est trop ancien : installez Node 22.18 ou plus récent (24 LTS de préférence).',
	'doctor.build': 'Les pages sont construites.',
	'doctor.no-build': 'Les pages ne sont pas encore construites ; « filature serve » les construira.',
	'doctor.store': 'Magasin {kind} {version} à {location}, schéma {schema}.',
	'doctor.gds':
		'Neo4j Graph Data Science {version} est installé{used, select, yes {, et calcule ce qu’il peut} other { ; FILATURE_KERNELS=gds lui confie les calculs}}.',
	'doctor.no-gds':
		'Neo4j Graph Data Science n’est pas installé ; Filature calcule avec ses propres algorithmes.',
	'error.bad-threads':
		'FILATURE_THREADS vaut « {value} » : écrivez un nombre entier de 1 à {most, number}, ou ne mettez rien pour un fil par cœur.',
	'error.bad-kernels':
		'FILATURE_KERNELS vaut « {value} » : écrivez « threads » pour calculer dans ce programme, ou « gds » pour calculer dans Neo4j.',
	'error.kernel-thread-lost':
		'Le fil qui calculait « {kernel} » s’est arrêté avant la fin ({detail}). La mémoire a sans doute manqué : donnez-en plus au programme, ou moins de fils avec FILATURE_THREADS.',
	'error.gds-failed':
		'Neo4j n’a pas pu calculer « {kernel} » : {detail} Donnez plus de mémoire au serveur (server.memory.heap.max_size), ou calculez ici avec FILATURE_KERNELS=threads.',
	'error.not-analysed': 'Rien n’a encore été analysé. Lancez d’abord « filature analyse ».',
	'error.not-built':
		'Les pages ne sont pas construites et les outils manquent. Lancez « npm ci », puis recommencez.',
	'error.build-failed': 'Les pages n’ont pas pu être construites :\n{detail}',
	'error.port-in-use':
		'Le port {port} est occupé. Choisissez-en un autre avec --port, ou 0 pour un port libre.',
	'error.port-refused':
		'Ce compte n’a pas le droit d’écouter sur le port {port}. Choisissez-en un au-dessus de 1023 avec --port, ou 0 pour un port libre.',
	'error.file-not-written':
		'Impossible d’écrire {file} ({reason}). Vérifiez que son dossier existe et que ce compte peut y écrire.',
	'error.demo-store-in-use':
		'Ce magasin contient déjà {loads, plural, one {un autre chargement} other {# autres chargements}} : un monde de démonstration s’y mélangerait. Indiquez un magasin vide avec --store.',
	'error.cancelled': 'Arrêté. Ce qui était enregistré est gardé ; la même commande reprendra de là.',
	'error.unexpected':
		'Une erreur inattendue s’est produite. C’est un défaut de Filature ; merci de le signaler avec les lignes ci-dessous.'
};
