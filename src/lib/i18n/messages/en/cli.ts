/** Words of the command line. */
export const cli = {
	'cli.generated': 'World of size {size}, seed {seed}, written to {folder}.',
	'cli.ingested':
		'Load {load}: {records, number} rows read, {nodes_created, number} nodes and {edges_created, number} relations created, {nodes_updated, number} nodes updated, {unchanged, number} unchanged, {quarantined, number} set aside in quarantine.',
	'cli.ingested-before':
		'These files were loaded before (load {load}, finished {finished}). Nothing changed; what later loads brought stands.',
	'cli.analysed':
		'Analysed as of {as_of}: {entities, number} entities, {shipments, number} shipments, {clusters, number} clusters.',
	'cli.exported': '{count, number} rows written to {file}.',
	'cli.serving': 'Filature is at {address} (Ctrl-C stops it).',
	'cli.demo-ready':
		'Loaded {nodes, number} nodes and {relations, number} relations from {shipments, number} shipments ({quarantined, number} rows in quarantine). {stages}. As of {as_of}, {standing_out, number} of {clusters, number} clusters stand out. Store: {store}',
	'stage.gds': 'Computing in Neo4j',
	'stage.build': 'Building the pages',
	'doctor.node': 'Node {version} is new enough.',
	'doctor.node-too-old': 'Node {version} is too old: install Node 22.18 or newer (24 LTS is best).',
	'doctor.build': 'The pages are built.',
	'doctor.no-build': 'The pages are not built yet; “filature serve” builds them.',
	'doctor.store': 'Store {kind} {version} at {location}, schema {schema}.',
	'doctor.gds':
		'Neo4j Graph Data Science {version} is there{used, select, yes {, and computes what it can} other {; FILATURE_KERNELS=gds makes it compute}}.',
	'doctor.no-gds': 'Neo4j Graph Data Science is not installed; Filature computes with its own kernels.',
	'error.bad-threads':
		'FILATURE_THREADS is “{value}”: write a whole number from 1 to {most, number}, or leave it out for one thread a core.',
	'error.bad-kernels':
		'FILATURE_KERNELS is “{value}”: write “threads” to compute in this program, or “gds” to compute inside Neo4j.',
	'error.kernel-thread-lost':
		'The thread that computed “{kernel}” ended before it was done ({detail}). It probably ran out of memory: give the program more, or fewer threads with FILATURE_THREADS.',
	'error.gds-failed':
		'Neo4j could not compute “{kernel}”: {detail} Give the server more memory (server.memory.heap.max_size), or compute here with FILATURE_KERNELS=threads.',
	'error.not-analysed': 'Nothing has been analysed yet. Run “filature analyse” first.',
	'error.not-built':
		'The pages are not built and the build tools are not installed. Run “npm ci”, then start again.',
	'error.build-failed': 'The pages could not be built:\n{detail}',
	'error.port-in-use': 'Port {port} is in use. Choose another with --port, or 0 for a free one.',
	'error.port-refused':
		'This account may not listen on port {port}. Choose one above 1023 with --port, or 0 for a free one.',
	'error.file-not-written':
		'{file} cannot be written ({reason}). Check that its folder is there and that this account may write to it.',
	'error.demo-store-in-use':
		'This store already holds {loads, plural, one {another load} other {# other loads}}: a demo world would mix with them. Name an empty store with --store.',
	'error.cancelled': 'Stopped. What was committed is kept; the same command goes on from there.',
	'error.unexpected':
		'Something unexpected went wrong. This is a fault of Filature; please report it with the lines below.'
} as const;
