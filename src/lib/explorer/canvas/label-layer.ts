import { LABEL, MARK, Occupancy } from './occupancy.ts';
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
	/** Drawn in any case: the node pointed at or chosen. */
	forced: boolean;
	/** Small figure at the mark's shoulder: a score, or how many share an identifier. */
	badge: { text: string; color: string } | null;
}

const HEIGHT = 16;
/** Widest label on a wide stage, and the share of a narrower one that a label may take. */
const MAX_WIDTH = 168;
const WIDTH_SHARE = 0.3;
/** Where a label finds no room it is cut to this share of its width; a shorter one would not be read. */
const SHORT_SHARE = 0.55;
/** Nothing is written nearer to the edge of the stage, in pixels. */
const EDGE = 3;
/** On a stage narrower than this badges are smaller, and fewer. */
const NARROW = 560;

export interface LabelStage {
	width: number;
	height: number;
	dir: 'ltr' | 'rtl';
	/** Lies over the stage, in the same frame: nothing is written under it. */
	cover: Pick<HTMLElement, 'offsetLeft' | 'offsetTop' | 'offsetWidth' | 'offsetHeight'> | null;
}

/** Corners a name may take, the best first: the reading side, below, above, the other side. */
function cornersFor({ x, y, radius }: LabelCandidate, width: number, dir: 'ltr' | 'rtl'): [number, number][] {
	const gap = radius + 5;
	const [right, left] = [x + gap, x - gap - width];
	const [above, below] = [y - radius - 3 - HEIGHT, y + radius + 3];
	return [
		[dir === 'ltr' ? right : left, y - HEIGHT / 2],
		...[below, above].flatMap((top) => [x - width / 2, x, x - width].map((l): [number, number] => [l, top])),
		[dir === 'ltr' ? left : right, y - HEIGHT / 2]
	];
}

function isInside(stage: LabelStage, left: number, top: number, width: number, height: number): boolean {
	return (
		left >= EDGE && top >= EDGE && left + width <= stage.width - EDGE && top + height <= stage.height - EDGE
	);
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Draws names and badges: by priority, on the reading side, cut at a sensible length, none over another and none
 * beyond the edge of the stage.
 */
export class LabelLayer {
	private readonly cut = new Map<string, { text: string; width: number }>();

	/**
	 * @param candidates by priority, the first placed first.
	 * @param limit most labels drawn, so that a crowd stays calm.
	 * @returns how many names were drawn.
	 */
	draw(
		context: CanvasRenderingContext2D,
		stage: LabelStage,
		candidates: readonly LabelCandidate[],
		limit: number,
		theme: SceneTheme
	): number {
		context.font = `12px ${theme.font}`;
		context.textBaseline = 'middle';
		context.lineJoin = 'round';
		const occupancy = new Occupancy(stage.width, stage.height);
		if (stage.cover) {
			const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = stage.cover;
			occupancy.mark(offsetLeft, offsetTop, offsetWidth, offsetHeight, LABEL);
		}
		for (const { x, y, radius, important } of candidates) {
			const half = important ? radius : radius * 0.7;
			occupancy.mark(x - half, y - half, 2 * half, 2 * half, MARK);
		}
		let drawn = 0;
		for (const candidate of candidates) {
			const badged = stage.width >= NARROW || candidate.important || candidate.forced;
			if (candidate.badge && badged) this.badge(context, candidate, stage, occupancy, theme);
			if (candidate.text === '' || (drawn >= limit && !candidate.forced)) continue;
			if (this.label(context, candidate, stage, occupancy, theme)) drawn += 1;
		}
		return drawn;
	}

	forget(): void {
		this.cut.clear();
	}

	private label(
		context: CanvasRenderingContext2D,
		candidate: LabelCandidate,
		stage: LabelStage,
		occupancy: Occupancy,
		theme: SceneTheme
	): boolean {
		const { important, forced } = candidate;
		context.font = forced ? `600 12px ${theme.font}` : `12px ${theme.font}`;
		const spot = this.spotFor(context, candidate, stage, occupancy);
		if (!spot) return false;
		const { text, width, left, top } = spot;
		occupancy.mark(left, top, width, HEIGHT, LABEL);
		context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
		context.textAlign = 'left';
		context.strokeStyle = theme.paper;
		context.lineWidth = 3.5;
		context.strokeText(text, left, top + HEIGHT / 2 + 0.5);
		context.fillStyle = important || forced ? theme.ink : theme.muted;
		context.fillText(text, left, top + HEIGHT / 2 + 0.5);
		return true;
	}

	/** The first free place inside the stage, for the name or for a shorter cut of it; what is forced always has one. */
	private spotFor(
		context: CanvasRenderingContext2D,
		candidate: LabelCandidate,
		stage: LabelStage,
		occupancy: Occupancy
	): { text: string; width: number; left: number; top: number } | null {
		const { important, forced } = candidate;
		const widest = Math.min(MAX_WIDTH, Math.max(72, stage.width * WIDTH_SHARE));
		const blocking = forced || important ? LABEL : LABEL | MARK;
		let longest: { text: string; width: number } | null = null;
		for (const limit of important || forced ? [widest, widest * SHORT_SHARE] : [widest]) {
			const cut = this.fit(context, candidate.text, limit, forced);
			longest ??= cut;
			for (const [left, top] of cornersFor(candidate, cut.width, stage.dir)) {
				const free = isInside(stage, left, top, cut.width, HEIGHT);
				if (free && occupancy.isFree(left, top, cut.width, HEIGHT, blocking)) return { ...cut, left, top };
			}
		}
		if (!forced || !longest) return null;
		const [left, top] = cornersFor(candidate, longest.width, stage.dir)[0]!;
		return {
			...longest,
			left: clamp(left, EDGE, stage.width - EDGE - longest.width),
			top: clamp(top, EDGE, stage.height - EDGE - HEIGHT)
		};
	}

	/** At a shoulder, the far one from the name first; left out where none is free. */
	private badge(
		context: CanvasRenderingContext2D,
		{ badge, x, y, radius, forced }: LabelCandidate,
		stage: LabelStage,
		occupancy: Occupancy,
		theme: SceneTheme
	): void {
		if (!badge) return;
		const narrow = stage.width < NARROW;
		context.font = `${narrow ? 9 : 10}px ${theme.mono}`;
		context.direction = 'ltr';
		context.textAlign = 'center';
		const width = context.measureText(badge.text).width + (narrow ? 4 : 5);
		const height = narrow ? 11 : 13;
		const far = stage.dir === 'ltr' ? -1 : 1;
		const away = radius * 0.75 + width / 2 - 2;
		const [above, below] = [y - radius * 0.75 - 3, y + radius * 0.75 + 3];
		const shoulders: [number, number][] = [
			[x + far * away, above],
			[x + far * away, below],
			[x - far * away, above]
		];
		const isFree = ([cx, cy]: [number, number]) =>
			isInside(stage, cx - width / 2, cy - height / 2, width, height) &&
			occupancy.isFree(cx - width / 2, cy - height / 2, width, height - 1, LABEL);
		const shoulder = shoulders.find(isFree) ?? (forced ? shoulders[0] : undefined);
		if (!shoulder) return;
		const [cx, cy] = shoulder;
		context.fillStyle = theme.paper;
		context.strokeStyle = badge.color;
		context.lineWidth = 1;
		context.beginPath();
		context.roundRect(cx - width / 2, cy - height / 2, width, height, 2.5);
		context.fill();
		context.stroke();
		context.fillStyle = theme.ink;
		context.fillText(badge.text, cx, cy + 0.5);
		occupancy.mark(cx - width / 2, cy - height / 2, width, height - 1, LABEL);
	}

	/** Cuts a text to a width in pixels, whole letters only; measured once for each text, width and weight. */
	private fit(
		context: CanvasRenderingContext2D,
		text: string,
		widest: number,
		bold: boolean
	): { text: string; width: number } {
		const key = `${bold ? 'b' : 'n'}${Math.round(widest)} ${text}`;
		const known = this.cut.get(key);
		if (known) return known;
		let shown = text;
		let width = context.measureText(shown).width;
		if (width > widest) {
			const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
			let kept = Math.floor((letters.length * widest) / width);
			do {
				shown = `${letters.slice(0, kept).join('').trimEnd()}…`;
				width = context.measureText(shown).width;
				kept -= 1;
			} while (width > widest && kept > 1);
		}
		const fitted = { text: shown, width };
		this.cut.set(key, fitted);
		return fitted;
	}
}
