type Numbers = Int32Array | Uint32Array | Uint8Array | Float32Array | Float64Array;

type ColumnNames<Table> = { [N in keyof Table]: Table[N] extends Numbers ? N : never }[keyof Table];

/**
 * Typed columns of one table, with room to spare: `resize` gives the table views of the new length over memory that is
 * mostly there already. Readers that look columns up in their table see them grow, and shrink.
 */
export class RoomyColumns<Table> {
	private readonly table: Table;
	private readonly names: readonly ColumnNames<Table>[];
	private readonly memory: Numbers[];
	length: number;

	constructor(table: Table, names: readonly ColumnNames<Table>[]) {
		this.table = table;
		this.names = names;
		this.memory = names.map((name) => table[name] as Numbers);
		this.length = this.memory[0].length;
	}

	/** What lies beyond the former length is not cleared: it is written next. */
	resize(length: number): void {
		this.length = length;
		this.names.forEach((name, k) => {
			if (this.memory[k].length < length) this.memory[k] = larger(this.memory[k], length);
			this.table[name] = this.memory[k].subarray(0, length) as Table[ColumnNames<Table>];
		});
	}
}

function larger(memory: Numbers, length: number): Numbers {
	const Kind = memory.constructor as new (length: number) => Numbers;
	const copy = new Kind(Math.max(64, Math.ceil(length * 1.5)));
	copy.set(memory);
	return copy;
}
