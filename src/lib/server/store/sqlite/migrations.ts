/**
 * Schema steps in order; the number of a step is its place, from 1, and is kept in `user_version`. A released step
 * is never edited: a change is a new step.
 *
 * Integer keys inside, business keys outside. Rows name their source by (source_file, line).
 */
export const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE label (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
	CREATE TABLE edge_type (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

	CREATE TABLE load (
		load_id TEXT PRIMARY KEY,
		manifest TEXT NOT NULL,
		status TEXT NOT NULL CHECK (status IN ('running', 'complete')),
		started_at TEXT NOT NULL,
		finished_at TEXT,
		records INTEGER NOT NULL DEFAULT 0,
		quarantined INTEGER NOT NULL DEFAULT 0,
		nodes_created INTEGER NOT NULL DEFAULT 0,
		nodes_updated INTEGER NOT NULL DEFAULT 0,
		edges_created INTEGER NOT NULL DEFAULT 0,
		edges_updated INTEGER NOT NULL DEFAULT 0,
		unchanged INTEGER NOT NULL DEFAULT 0
	) STRICT, WITHOUT ROWID;
	CREATE TABLE checkpoint (
		load_id TEXT NOT NULL REFERENCES load,
		file TEXT NOT NULL,
		records INTEGER NOT NULL,
		done INTEGER NOT NULL,
		PRIMARY KEY (load_id, file)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE rejection (
		load_id TEXT NOT NULL REFERENCES load,
		file TEXT NOT NULL,
		line INTEGER NOT NULL,
		"column" TEXT NOT NULL,
		reason TEXT NOT NULL,
		"table" TEXT NOT NULL,
		value TEXT,
		params TEXT NOT NULL,
		raw TEXT NOT NULL,
		PRIMARY KEY (load_id, file, line, "column", reason)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE source_file (
		code INTEGER PRIMARY KEY,
		load_id TEXT NOT NULL,
		file TEXT NOT NULL,
		UNIQUE (load_id, file)
	) STRICT;

	CREATE TABLE node (
		nid INTEGER PRIMARY KEY,
		label INTEGER NOT NULL,
		id TEXT NOT NULL,
		kind INTEGER NOT NULL,
		-- Declaration date, so that shipments sort without their content being read.
		declared TEXT,
		UNIQUE (label, id)
	) STRICT;
	CREATE INDEX node_bare ON node (label) WHERE kind = 0;
	CREATE INDEX node_declared ON node (declared) WHERE declared IS NOT NULL;
	-- Apart from the node, which walks read far more often: so all nodes stay in the page cache.
	CREATE TABLE node_content (
		nid INTEGER PRIMARY KEY REFERENCES node,
		version INTEGER NOT NULL,
		source_file INTEGER NOT NULL,
		line INTEGER NOT NULL,
		properties TEXT NOT NULL,
		carried TEXT
	) STRICT;
	CREATE TABLE node_history (
		nid INTEGER NOT NULL,
		version INTEGER NOT NULL,
		source_file INTEGER NOT NULL,
		line INTEGER NOT NULL,
		properties TEXT NOT NULL,
		carried TEXT,
		PRIMARY KEY (nid, version)
	) STRICT, WITHOUT ROWID;

	-- The primary key serves walks along a relation, edge_in those against it.
	CREATE TABLE edge (
		from_nid INTEGER NOT NULL,
		type INTEGER NOT NULL,
		to_nid INTEGER NOT NULL,
		-- What tells relations of one type between the same two nodes apart; mostly ''.
		discriminator TEXT NOT NULL,
		version INTEGER NOT NULL,
		source_file INTEGER NOT NULL,
		line INTEGER NOT NULL,
		valid_from TEXT,
		valid_to TEXT,
		properties TEXT,
		owner_nid INTEGER,
		owner_column TEXT,
		PRIMARY KEY (from_nid, type, to_nid, discriminator)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX edge_in ON edge (to_nid, type, from_nid);
	-- Most owners are the start of their relation, where the primary key finds it.
	CREATE INDEX edge_owner ON edge (owner_nid) WHERE owner_nid <> from_nid;
	CREATE TABLE edge_history (
		from_nid INTEGER NOT NULL,
		type INTEGER NOT NULL,
		to_nid INTEGER NOT NULL,
		discriminator TEXT NOT NULL,
		version INTEGER NOT NULL,
		source_file INTEGER NOT NULL,
		line INTEGER NOT NULL,
		valid_from TEXT,
		valid_to TEXT,
		properties TEXT,
		owner_nid INTEGER,
		owner_column TEXT,
		PRIMARY KEY (from_nid, type, to_nid, discriminator, version)
	) STRICT, WITHOUT ROWID;

	-- Which nodes hold which three letters in a row; the texts themselves are computed again from the node.
	CREATE VIRTUAL TABLE search_text USING fts5 (
		document, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
	);

	CREATE TABLE snapshot (one INTEGER PRIMARY KEY CHECK (one = 1), content TEXT NOT NULL) STRICT;
	CREATE TABLE assessment (
		nid INTEGER PRIMARY KEY,
		score REAL NOT NULL,
		community INTEGER,
		cluster_id TEXT,
		degree INTEGER,
		pagerank REAL,
		money_at_risk REAL,
		reasons TEXT NOT NULL
	) STRICT;
	CREATE TABLE embedding (nid INTEGER PRIMARY KEY, vector BLOB NOT NULL) STRICT;
	CREATE TABLE features (nid INTEGER PRIMARY KEY, vector BLOB NOT NULL) STRICT;
	CREATE TABLE cluster (
		rank INTEGER PRIMARY KEY,
		cluster_id TEXT NOT NULL UNIQUE,
		content TEXT NOT NULL
	) STRICT;
	`,
	`
	-- Rows of an entity's values, one after the other, from the dated snapshot of number "first" on.
	CREATE TABLE history (nid INTEGER PRIMARY KEY, first INTEGER NOT NULL, vectors BLOB NOT NULL) STRICT;
	`
];
