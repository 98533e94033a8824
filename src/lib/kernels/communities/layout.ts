/** Addresses in bytes of the columns that ./assembly/memory.ts describes. */
export interface Layout {
	places: number;
	belongings: number;
	records: number;
	communities: number;
	sizes: number;
	met: number;
	vacant: number;
	stirred: number;
	groups: number;
	starts: number;
	members: number;
	queue: number;
	/** Refinement's own: 0 where there is none. */
	communityStrengths: number;
	groupStrengths: number;
	cuts: number;
	/** The graph, which is kept, the level that is read, and the one that is written. */
	rooms: LevelRoom[];
	/** Memory for all of it. */
	bytes: number;
}

export interface LevelRoom {
	offsets: number;
	strengths: number;
	arcs: number;
}

/** Cache lines: no column shares one with its neighbour. */
const ALIGNMENT = 64;

export function layOut(nodes: number, arcs: number, { refined }: { refined: boolean }): Layout {
	// The first bytes stay free, so that 0 is no address.
	let bytes = ALIGNMENT;
	const column = (width: number, rows = nodes): number => {
		const at = bytes;
		bytes += Math.ceil((width * rows) / ALIGNMENT) * ALIGNMENT;
		return at;
	};
	const columns = {
		places: column(4),
		belongings: column(4),
		records: column(16),
		communities: column(4),
		sizes: column(4),
		met: column(4, nodes + 1),
		vacant: column(4),
		stirred: column(1),
		groups: column(4),
		starts: column(4, nodes + 1),
		members: column(4),
		queue: column(4),
		communityStrengths: refined ? column(8) : 0,
		groupStrengths: refined ? column(8) : 0,
		cuts: refined ? column(8) : 0,
		rooms: Array.from({ length: 3 }, () => ({
			offsets: column(4, nodes + 1),
			strengths: column(8),
			arcs: column(8, arcs)
		}))
	};
	// Reading ahead looks at the first arc of a row that may have none, behind the last arc of all.
	return { ...columns, bytes: bytes + ALIGNMENT };
}
