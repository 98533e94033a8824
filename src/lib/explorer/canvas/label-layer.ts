import type { SceneTheme } from './scene-theme.ts';

/** A mark as the label layer sees it, in CSS pixels of the stage. */
export interface LabelCandidate {
	key: string;
	text: string;
	x: number;
	y: number;
	radius: number;
	/** Drawn even over marks, though never over another label. */
	important: boolean;
	/** Drawn whatever it covers: the node pointed at or chosen. */
	forced: boolean;
	/** Small figure at the mark's shoulder: a score, or how many share an identifier. */
	badge: { text: string; color: string } | null;
}

const CELL = 6;
const MAX_WIDTH = 168;
const HEIGHT = 16;
const MARK = 1;
const LABEL = 2;

/** Which parts of the stage are taken, as a raster of small cells: cheap to ask and to mark at any number of labels. */
class Occupancy {
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

/** Corners a name may take, the best first: the reading side, below, above, the other side. */
function cornersFor(
	x: number,
	y: number,
	radius: number,
	width: number,
	dir: 'ltr' | 'rtl'
): [number, number][] {
	const gap = radius + 5;
	const [right, left] = [x + gap, x - gap - width];
	const [above, below] = [y - radius - 3 - HEIGHT, y + radius + 3];
	return [
		[dir === 'ltr' ? right : left, y - HEIGHT / 2],
		...[below, above].flatMap((top) => [x - width / 2, x, x - width].map((l): [number, number] => [l, top])),
		[dir === 'ltr' ? left : right, y - HEIGHT / 2]
	];
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Draws names and badges: by priority, on the reading side, cut at a sensible length, none over another. */
export class LabelLayer {
	private readonly cut = new Map<string, { text: string; width: number }>();

	/**
	 * @param candidates by priority, the first placed first.
	 * @param limit most labels drawn, so that a crowd stays calm.
	 * @returns how many names were drawn.
	 */
	draw(
		context: CanvasRenderingContext2D,
		stage: { width: number; height: number; dir: 'ltr' | 'rtl' },
		candidates: readonly LabelCandidate[],
		limit: number,
		theme: SceneTheme
	): number {
		context.font = `12px ${theme.font}`;
		context.textBaseline = 'middle';
		context.lineJoin = 'round';
		const occupancy = new Occupancy(stage.width, stage.height);
		for (const { x, y, radius, important } of candidates) {
			const half = important ? radius : radius * 0.7;
			occupancy.mark(x - half, y - half, 2 * half, 2 * half, MARK);
		}
		let drawn = 0;
		for (const candidate of candidates) {
			if (candidate.badge) this.badge(context, candidate, stage.dir, occupancy, theme);
			if (candidate.text === '' || (drawn >= limit && !candidate.forced)) continue;
			if (this.label(context, candidate, stage.dir, occupancy, theme)) drawn += 1;
		}
		return drawn;
	}

	forget(): void {
		this.cut.clear();
	}

	private label(
		context: CanvasRenderingContext2D,
		{ text, x, y, radius, important, forced }: LabelCandidate,
		dir: 'ltr' | 'rtl',
		occupancy: Occupancy,
		theme: SceneTheme
	): boolean {
		context.font = forced ? `600 12px ${theme.font}` : `12px ${theme.font}`;
		const { text: shown, width } = this.fit(context, text, forced);
		const blocking = forced ? 0 : important ? LABEL : LABEL | MARK;
		const corner = cornersFor(x, y, radius, width, dir).find(([left, top]) =>
			occupancy.isFree(left, top, width, HEIGHT, blocking)
		);
		if (!corner) return false;
		const [left, top] = corner;
		occupancy.mark(left, top, width, HEIGHT, LABEL);
		context.direction = RIGHT_TO_LEFT.test(shown) ? 'rtl' : 'ltr';
		context.textAlign = 'left';
		context.strokeStyle = theme.paper;
		context.lineWidth = 3.5;
		context.strokeText(shown, left, top + HEIGHT / 2 + 0.5);
		context.fillStyle = important || forced ? theme.ink : theme.muted;
		context.fillText(shown, left, top + HEIGHT / 2 + 0.5);
		return true;
	}

	private badge(
		context: CanvasRenderingContext2D,
		{ badge, x, y, radius }: LabelCandidate,
		dir: 'ltr' | 'rtl',
		occupancy: Occupancy,
		theme: SceneTheme
	): void {
		if (!badge) return;
		context.font = `10px ${theme.mono}`;
		context.direction = 'ltr';
		context.textAlign = 'center';
		const width = context.measureText(badge.text).width + 5;
		const side = dir === 'ltr' ? -1 : 1;
		// At the far shoulder, away from the name.
		const [cx, cy] = [x + side * (radius * 0.75 + width / 2 - 2), y - radius * 0.75 - 3];
		context.fillStyle = theme.paper;
		context.strokeStyle = badge.color;
		context.lineWidth = 1;
		context.beginPath();
		context.roundRect(cx - width / 2, cy - 6.5, width, 13, 2.5);
		context.fill();
		context.stroke();
		context.fillStyle = theme.ink;
		context.fillText(badge.text, cx, cy + 0.5);
		occupancy.mark(cx - width / 2, cy - 6, width, 12, LABEL);
	}

	/** Cuts a text to the widest label, whole letters only; measured once for each text and weight. */
	private fit(
		context: CanvasRenderingContext2D,
		text: string,
		bold: boolean
	): { text: string; width: number } {
		const key = `${bold ? 'b' : 'n'}${text}`;
		const known = this.cut.get(key);
		if (known) return known;
		let shown = text;
		let width = context.measureText(shown).width;
		if (width > MAX_WIDTH) {
			const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
			let kept = Math.floor((letters.length * MAX_WIDTH) / width);
			do {
				shown = `${letters.slice(0, kept).join('').trimEnd()}…`;
				width = context.measureText(shown).width;
				kept -= 1;
			} while (width > MAX_WIDTH && kept > 1);
		}
		const fitted = { text: shown, width };
		this.cut.set(key, fitted);
		return fitted;
	}
}
