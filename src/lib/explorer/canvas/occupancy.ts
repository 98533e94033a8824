/** What takes a place on the stage; bits, so that one place can hold both. */
export const MARK = 1;
export const LABEL = 2;

/** Pixels along the side of a cell. */
const CELL = 6;

/** Which parts of the stage are taken, as a raster of small cells: cheap to ask and to mark at any number of labels. */
export class Occupancy {
	private readonly columns: number;
	private readonly rows: number;
	private readonly cells: Uint8Array;

	constructor(width: number, height: number) {
		this.columns = Math.ceil(width / CELL) + 1;
		this.rows = Math.ceil(height / CELL) + 1;
		this.cells = new Uint8Array(this.columns * this.rows);
	}

	mark(left: number, top: number, width: number, height: number, bit: number): void {
		this.visit(left, top, width, height, (i) => {
			this.cells[i]! |= bit;
			return true;
		});
	}

	isFree(left: number, top: number, width: number, height: number, bits: number): boolean {
		return this.visit(left, top, width, height, (i) => (this.cells[i]! & bits) === 0);
	}

	private visit(
		left: number,
		top: number,
		width: number,
		height: number,
		look: (i: number) => boolean
	): boolean {
		const [c0, c1] = [
			Math.max(0, Math.floor(left / CELL)),
			Math.min(this.columns - 1, Math.floor((left + width) / CELL))
		];
		const [r0, r1] = [
			Math.max(0, Math.floor(top / CELL)),
			Math.min(this.rows - 1, Math.floor((top + height) / CELL))
		];
		for (let r = r0; r <= r1; r++) {
			for (let c = c0; c <= c1; c++) if (!look(r * this.columns + c)) return false;
		}
		return true;
	}
}
