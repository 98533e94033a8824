import { AppError } from '#lib/domain/errors.ts';
import type { NodeRef, SourceRef } from '#lib/domain/graph.ts';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import type { Database } from './database.ts';

/** Columns of a row that say where it came from. */
export interface SourceColumns {
	source_file: number;
	line: number;
}

/** The integer codes of labels, relation types and source files, read once and kept. */
export class Vocabulary {
	readonly #db: Database;
	readonly #labels: Codes<NodeLabel>;
	readonly #types: Codes<EdgeType>;
	readonly #files = new Map<number, { load_id: string; file: string }>();
	readonly #fileCodes = new Map<string, Map<string, number>>();

	constructor(db: Database) {
		this.#db = db;
		this.#labels = new Codes(db, 'label', NODE_LABELS);
		this.#types = new Codes(db, 'edge_type', EDGE_TYPES);
	}

	labelCode(label: NodeLabel): number {
		return this.#labels.codeOf(label);
	}

	label(code: number): NodeLabel {
		return this.#labels.nameOf(code);
	}

	typeCode(type: EdgeType): number {
		return this.#types.codeOf(type);
	}

	type(code: number): EdgeType {
		return this.#types.nameOf(code);
	}

	ref(label: number, id: string): NodeRef {
		return { label: this.label(label), id };
	}

	source(row: SourceColumns): SourceRef {
		let file = this.#files.get(row.source_file);
		if (!file) {
			file = this.#db.row<{ load_id: string; file: string }>(
				'SELECT load_id, file FROM source_file WHERE code = ?',
				row.source_file
			)!;
			this.#files.set(row.source_file, file);
		}
		return { load_id: file.load_id, file: file.file, line: row.line };
	}

	/** Outside a write transaction the first time a file is named: what is kept here must not be rolled back. */
	fileCode(loadId: string, file: string): number {
		let codes = this.#fileCodes.get(loadId);
		if (!codes) this.#fileCodes.set(loadId, (codes = new Map()));
		let code = codes.get(file);
		if (code === undefined) {
			const find = 'SELECT code FROM source_file WHERE load_id = ? AND file = ?';
			this.#db.run(
				'INSERT INTO source_file (load_id, file) VALUES (?, ?) ON CONFLICT DO NOTHING',
				loadId,
				file
			);
			code = this.#db.row<{ code: number }>(find, loadId, file)!.code;
			codes.set(file, code);
		}
		return code;
	}
}

class Codes<Name extends string> {
	readonly #db: Database;
	readonly #table: 'label' | 'edge_type';
	readonly #names: readonly Name[];
	#byName: Map<Name, number> | undefined;
	#byCode: Map<number, Name> | undefined;

	constructor(db: Database, table: 'label' | 'edge_type', names: readonly Name[]) {
		this.#db = db;
		this.#table = table;
		this.#names = names;
	}

	codeOf(name: Name): number {
		this.#byName ??= this.#read();
		const code = this.#byName.get(name);
		if (code === undefined)
			throw new AppError('store-unavailable', 'store-not-migrated', { file: this.#db.file });
		return code;
	}

	nameOf(code: number): Name {
		this.#byCode ??= new Map([...(this.#byName ??= this.#read())].map(([name, known]) => [known, name]));
		return this.#byCode.get(code)!;
	}

	#read(): Map<Name, number> {
		const rows = this.#db.rows<{ code: number; name: string }>(`SELECT code, name FROM ${this.#table}`);
		const known = rows.filter((row): row is { code: number; name: Name } =>
			(this.#names as readonly string[]).includes(row.name)
		);
		return new Map(known.map((row) => [row.name, row.code]));
	}
}
