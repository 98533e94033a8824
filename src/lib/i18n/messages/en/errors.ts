/** Expected failures: what happened, and what to do. Keys are those of AppError. */
export const errors = {
	'error.bad-store-address':
		'The store address is not understood. Write sqlite:FILE or neo4j://HOST:PORT; give user and password by NEO4J_USER and NEO4J_PASSWORD.',
	'error.no-app-root':
		'Filature’s own folder was not found above {folder}: run it from where it was installed.',
	'error.store-unavailable':
		'The store cannot be opened: {detail}. Run “filature doctor” to see what is missing.',
	'error.store-folder':
		'The folder {folder} cannot be made. Choose another place with --store sqlite:FILE, or have the rights to it given to you.',
	'error.store-cannot-open':
		'The store file {file} cannot be opened: it is a folder, or this account may not write there. Give another file with --store sqlite:FILE.',
	'error.store-no-permission':
		'This account may not use the store file {file}. Have the rights to the file and its folder given to you.',
	'error.store-read-only':
		'The store file {file} is read-only. Make the file and its folder writable, or copy the file elsewhere and name the copy with --store sqlite:FILE.',
	'error.store-not-a-database':
		'{file} is not a store of Filature: its content is not a SQLite database. Name another file with --store sqlite:FILE; this one was left as it is.',
	'error.store-of-another-program':
		'{file} is a database of another program. Name another file with --store sqlite:FILE; this one was left as it is.',
	'error.store-newer-schema':
		'The store {file} was written by a newer version of Filature (schema {found}, this version knows {known}). Install that version, or load the data into a new file.',
	'error.store-busy':
		'The store {file} is being written by another process and did not become free. Wait until that load or analysis is done, then try again.',
	'error.store-damaged':
		'The store file {file} is damaged. Put back a copy of it, or load the data into a new file with --store sqlite:FILE.',
	'error.store-disk-failed':
		'The disk that holds {file} failed to read or write. Check the disk, then try again.',
	'error.store-full':
		'The disk that holds {file} is full. Free some space, then give the same command again: a load goes on where it stopped.',
	'error.load-not-found': 'There is no load {load} in this store.',
	'error.dangling-row':
		'{node} is named, but neither the store nor what was handed over holds it. Nothing was written. This is a fault of the program: please report it.',
	'error.bad-relation-key':
		'The relation key {key} does not begin with {prefix}. Nothing was written. This is a fault of the program: please report it.',
	'error.store-not-migrated':
		'The store {file} lacks a part that this version needs. Run “filature doctor”, which brings it up to date.',
	'error.neo4j-unreachable':
		'No Neo4j answers at {url}. Start it, or check host and port; for one of your own to try, “npm run neo4j”.',
	'error.neo4j-wrong-password':
		'Neo4j at {url} refuses this user and password. Give the right ones by NEO4J_USER and NEO4J_PASSWORD.',
	'error.neo4j-password-expired':
		'The password of this Neo4j user at {url} must be changed first: sign in once with Neo4j Browser or cypher-shell.',
	'error.neo4j-forbidden':
		'This Neo4j user may not do that at {url}. It needs the rights to read, write and change the schema.',
	'error.neo4j-read-only':
		'The Neo4j database at {url} is read-only. Make it writable, or name the server that takes writes.',
	'error.neo4j-memory':
		'Neo4j at {url} ran out of memory. Give it more (server.memory.heap.max_size), then give the same command again.',
	'error.neo4j-busy':
		'Neo4j at {url} is being written by another process and did not become free. Wait until that load or analysis is done, then try again.',
	'error.neo4j-too-old':
		'Neo4j at {url} is version {version}; {oldest} or newer is needed. Upgrade the server.',
	'error.neo4j-newer-schema':
		'The database at {url} was written by a newer version of Filature (schema {found}, this version knows {known}). Install that version, or load the data into another database.'
} as const;
