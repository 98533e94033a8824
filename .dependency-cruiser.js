/**
 * Who may import whom (docs/architecture.md). Each room lists the rooms below it; anything else is an error whose
 * message says why.
 */
const ROOMS = {
	domain: [],
	store: ['domain'],
	kernels: ['domain'],
	ingest: ['domain'],
	world: ['domain', 'kernels'],
	analysis: ['domain', 'store', 'kernels'],
	features: ['domain', 'kernels', 'analysis'],
	typologies: ['domain', 'kernels', 'analysis', 'features'],
	risk: ['domain', 'kernels', 'analysis', 'features', 'typologies'],
	i18n: ['domain'],
	ui: ['domain', 'i18n'],
	explorer: ['domain', 'i18n', 'ui', 'kernels', 'store'],
	'server/app': [
		'domain',
		'store',
		'ingest',
		'kernels',
		'analysis',
		'features',
		'typologies',
		'risk',
		'world',
		'i18n',
		'server/files'
	]
};

/** Packages a pure room may use; the rest of npm is for the rooms that touch the world. */
const PACKAGES = {
	domain: ['zod'],
	store: [],
	kernels: ['pure-rand', 'graphology', 'graphology-communities-louvain', 'node2vec-ts'],
	ingest: ['libphonenumber-js', 'zod'],
	world: [],
	features: [],
	typologies: ['zod'],
	risk: ['zod'],
	analysis: [],
	i18n: ['intl-messageformat', 'svelte']
};

const layers = Object.entries(ROOMS).map(([room, below]) => ({
	name: `${room.replace('/', '-')}-looks-down-only`,
	comment: `${room} may import ${below.join(', ') || 'no other room'}: a room that looks up cannot be used, tested or moved alone.`,
	severity: 'error',
	from: { path: `^src/lib/${room}/` },
	to: { path: '^src/', pathNot: [room, ...below].map((allowed) => `^src/lib/${allowed}[/.]`) }
}));

const packages = Object.entries(PACKAGES).map(([room, allowed]) => ({
	name: `${room}-stays-pure`,
	comment: `${room} does no I/O and needs no framework; it may use ${allowed.join(', ') || 'no package'}.`,
	severity: 'error',
	from: { path: `^src/lib/${room}/` },
	to: {
		dependencyTypesNot: ['local', 'localmodule', 'aliased', 'aliased-subpath-import'],
		pathNot: allowed.flatMap((name) => [`node_modules/${name}/`, `packages/${name}/`, `^${name}$`])
	}
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...layers,
		...packages,
		{
			name: 'no-cycles',
			comment: 'A cycle is one room that pretends to be two.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'neo4j-driver-behind-its-adapter',
			comment: 'The driver is known to one folder, so that a new major version is a change there alone.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/server/store/neo4j/' },
			to: { path: 'neo4j-driver' }
		},
		{
			name: 'sqlite-in-one-module',
			comment: 'node:sqlite is release-candidate API: one wrapper follows its changes.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/server/store/sqlite/database\\.ts$' },
			to: { path: '^(node:)?sqlite$' }
		},
		{
			name: 'files-are-for-server-and-cli',
			comment: 'File access outside server/ and cli/ would reach the browser or hide I/O in a pure room.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/(lib/server|cli)/' },
			to: { path: '^(node:)?(fs|child_process|worker_threads|net|http)(/|$)' }
		},
		{
			name: 'adapters-behind-the-container',
			comment: 'Only the container chooses a store; all others are given the port.',
			severity: 'error',
			from: { path: '^src', pathNot: ['^src/lib/server/store/', '^src/lib/server/container\\.ts$'] },
			to: { path: '^src/lib/server/store/' }
		},
		{
			name: 'use-cases-know-no-framework',
			comment: 'The command line and the pages share the use cases.',
			severity: 'error',
			from: { path: '^src/lib/(server/app|server/jobs|server/files|server/store)/' },
			to: { path: '(@sveltejs/kit|node_modules/svelte/|^src/routes)' }
		},
		{
			name: 'sigma-behind-the-explorer',
			comment: 'Sigma fails when imported on a server and holds GPU contexts: one adapter cares for that.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/explorer/' },
			to: { path: 'node_modules/(sigma|@sigma)/' }
		},
		{
			name: 'browser-code-keeps-out-of-the-server',
			comment: 'Controls and scenes run in the browser; server code would be bundled with them.',
			severity: 'error',
			from: { path: '^src/lib/(ui|explorer|i18n)/' },
			to: { path: '^src/(lib/server|cli)/' }
		},
		{
			name: 'node2vec-imports-nothing-of-ours',
			comment: 'The package is published alone and has no dependency.',
			severity: 'error',
			from: { path: '^packages/node2vec-ts/src/' },
			to: { pathNot: '^packages/node2vec-ts/src/' }
		},
		{
			name: 'no-orphans',
			comment: 'A file nothing imports is dead, or its door was forgotten.',
			severity: 'error',
			from: { orphan: true, path: '^src/lib/', pathNot: ['\\.d\\.ts$', 'worker\\.ts$'] },
			to: {}
		},
		{
			name: 'resolves',
			comment: 'An import that does not resolve fails at run time.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^\\$app', '^\\./\\$types', 'virtual:'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['\\.svelte-kit', '/dist/'] },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
