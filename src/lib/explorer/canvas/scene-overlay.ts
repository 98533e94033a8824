import type Sigma from 'sigma';
import type { SceneNode } from '#lib/domain/scene.ts';
import { entityShape } from '#lib/ui/entity-shape.ts';
import type { EntityShape } from '#lib/ui/entity-shape.ts';
import { riskBand } from '#lib/ui/risk-band.ts';
import type { Point } from '../scene/scene-state.ts';
import type { VisibleScene } from '../scene/visible-scene.ts';
import { LabelLayer } from './label-layer.ts';
import type { LabelCandidate } from './label-layer.ts';
import { drawContour } from './member-contour.ts';
import type { MarkStyle } from './mark-style.ts';
import { paintMark } from './paint-mark.ts';
import { mixColours } from './scene-theme.ts';
import type { SceneTheme } from './scene-theme.ts';

/** Labels that a stage of a million pixels carries without a fuss; on a small one each takes more of the whole. */
const LABELS_PER_MEGAPIXEL = 70;
const SMALL_STAGE_PIXELS = 4e5;
/** Ticks say their number only once they are drawn large. */
const TICK_LABEL_RADIUS = 10;
const CONTOUR_MARGIN = 26;
/** Most nodes that compete for a name in one picture: the order is by importance, the rest would find no room. */
const MOST_CANDIDATES = 500;
/** Smaller marks carry no badge. */
const BADGE_RADIUS = 5;
const BADGE_BAND = 3;

/** The part of a sigma instance that drawing round it needs. */
export type SigmaView = Pick<
	Sigma,
	'getDimensions' | 'getNodeDisplayData' | 'framedGraphToViewport' | 'scaleSize'
>;

export interface OverlayHosts {
	under: HTMLCanvasElement;
	over: HTMLCanvasElement;
	/** What lies over the stage, if anything. */
	cover(): HTMLElement | null;
}

export interface OverlayScene {
	visible: VisibleScene;
	members: ReadonlySet<string>;
	theme: SceneTheme;
}

export interface Lit {
	/** The node pointed at, else those chosen. */
	centres: readonly string[];
	/** Centres and their neighbours. */
	keys: ReadonlySet<string>;
	selection: readonly string[];
	pinned: readonly string[];
}

interface Placed extends Point {
	radius: number;
}

/** What is drawn round sigma on two plain canvases: contour and lit lines under it, names, badges and rings over it. */
export class SceneOverlay {
	private readonly hosts: OverlayHosts;
	private readonly view: SigmaView;
	private readonly dir: 'ltr' | 'rtl';
	private readonly styleOf: (key: string) => MarkStyle | null;
	private readonly labels = new LabelLayer();
	private scene: OverlayScene | null = null;
	/** Nodes by how much their name matters. */
	private order: SceneNode[] = [];
	private lit: Lit = { centres: [], keys: new Set(), selection: [], pinned: [] };

	constructor(
		hosts: OverlayHosts,
		view: SigmaView,
		dir: 'ltr' | 'rtl',
		styleOf: (key: string) => MarkStyle | null
	) {
		this.styleOf = styleOf;
		this.hosts = hosts;
		this.view = view;
		this.dir = dir;
	}

	setScene(scene: OverlayScene): void {
		this.scene = scene;
		this.labels.forget();
		const weights = new Map<string, number>();
		for (const node of scene.visible.nodes.values()) weights.set(node.key, importance(node, scene));
		this.order = [...scene.visible.nodes.values()].sort(
			(a, b) => weights.get(b.key)! - weights.get(a.key)! || (a.key < b.key ? -1 : 1)
		);
	}

	setLit(lit: Lit): void {
		this.lit = lit;
	}

	draw(): void {
		if (!this.scene) return;
		const { width, height } = this.view.getDimensions();
		const below = cleared(this.hosts.under, width, height);
		const above = cleared(this.hosts.over, width, height);
		if (!below || !above) return;
		this.measureFrame();
		this.drawContour(below, this.scene);
		this.drawLitLines(below, this.scene);
		this.drawLitMarks(above);
		this.drawNames(above, this.scene, width, height);
		this.drawRings(above, this.scene);
	}

	/** From sigma's frame to pixels of the stage, worked out once for each picture. */
	private frame = { ox: 0, oy: 0, xx: 0, xy: 0, yx: 0, yy: 0, scale: 1 };

	private measureFrame(): void {
		const o = this.view.framedGraphToViewport({ x: 0, y: 0 });
		const x = this.view.framedGraphToViewport({ x: 1, y: 0 });
		const y = this.view.framedGraphToViewport({ x: 0, y: 1 });
		this.frame = {
			ox: o.x,
			oy: o.y,
			xx: x.x - o.x,
			xy: x.y - o.y,
			yx: y.x - o.x,
			yy: y.y - o.y,
			scale: this.view.scaleSize(1)
		};
	}

	private place(key: string): Placed | null {
		const display = this.view.getNodeDisplayData(key);
		if (!display) return null;
		const { ox, oy, xx, xy, yx, yy, scale } = this.frame;
		return {
			x: ox + display.x * xx + display.y * yx,
			y: oy + display.x * xy + display.y * yy,
			radius: display.size * scale
		};
	}

	private drawContour(context: CanvasRenderingContext2D, { members, visible, theme }: OverlayScene): void {
		const points: Point[] = [];
		for (const key of members) {
			const place = visible.nodes.has(key) ? this.place(key) : null;
			if (place) points.push(place);
		}
		const strength = this.lit.keys.size > 0 ? 0.5 : 1;
		const fill = mixColours(theme.paper, theme.accentSoft, 0.8 * strength);
		drawContour(
			context,
			points,
			CONTOUR_MARGIN,
			fill,
			mixColours(theme.paper, theme.accent, 0.35 * strength)
		);
	}

	private drawLitLines(context: CanvasRenderingContext2D, { visible, theme }: OverlayScene): void {
		context.lineCap = 'round';
		for (const centre of this.lit.centres) {
			const from = this.place(centre);
			for (const { key, edge } of (from && visible.neighbours.get(centre)) ?? []) {
				const to = this.lit.keys.has(key) ? this.place(key) : null;
				if (!from || !to) continue;
				const shipments = visible.edges.get(edge)?.shipments ?? 0;
				context.strokeStyle = theme.accent;
				context.lineWidth = 1.5 + Math.min(3, Math.log2(1 + shipments) * 0.45);
				context.beginPath();
				context.moveTo(from.x, from.y);
				context.lineTo(to.x, to.y);
				context.stroke();
			}
		}
	}

	private drawLitMarks(context: CanvasRenderingContext2D): void {
		for (const key of this.lit.keys) {
			const place = this.place(key);
			const style = this.styleOf(key);
			if (place && style) paintMark(context, style, place);
		}
	}

	private drawRings(context: CanvasRenderingContext2D, { theme, visible }: OverlayScene): void {
		context.strokeStyle = theme.accent;
		context.lineWidth = 2;
		for (const key of this.lit.selection) {
			const place = visible.nodes.has(key) ? this.place(key) : null;
			if (!place) continue;
			context.beginPath();
			context.arc(place.x, place.y, place.radius + 5, 0, 2 * Math.PI);
			context.stroke();
		}
		context.fillStyle = theme.accent;
		for (const key of this.lit.pinned) {
			const place = visible.nodes.has(key) ? this.place(key) : null;
			if (!place) continue;
			context.beginPath();
			context.arc(place.x, place.y + place.radius + 4, 2.5, 0, 2 * Math.PI);
			context.fill();
		}
	}

	private drawNames(
		context: CanvasRenderingContext2D,
		{ members, theme }: OverlayScene,
		width: number,
		height: number
	): void {
		const { centres, keys } = this.lit;
		const candidates: LabelCandidate[] = [];
		const add = (node: SceneNode, forced: boolean) => {
			const place = this.place(node.key);
			if (!place || place.x < 0 || place.y < 0 || place.x > width || place.y > height) return;
			const shape = entityShape(node.label);
			const near = keys.has(node.key);
			const quiet = keys.size > 0 && !near;
			candidates.push({
				key: node.key,
				text: quiet || !isNamed(shape, place.radius, near) ? '' : node.caption,
				...place,
				important: near || members.has(node.key),
				forced,
				badge: quiet || place.radius < BADGE_RADIUS ? null : badgeOf(node, shape, theme)
			});
		};
		const first = new Set([...centres, ...keys]);
		for (const key of first) {
			const node = this.scene?.visible.nodes.get(key);
			if (node) add(node, centres.includes(key));
		}
		for (const node of this.order) {
			if (candidates.length >= MOST_CANDIDATES) break;
			if (!first.has(node.key)) add(node, false);
		}
		const calm = Math.min(1, Math.max(0.6, (width * height) / SMALL_STAGE_PIXELS));
		const limit = Math.round((calm * width * height * LABELS_PER_MEGAPIXEL) / 1e6);
		this.labels.draw(
			context,
			{ width, height, dir: this.dir, cover: this.hosts.cover() },
			candidates,
			limit,
			theme
		);
	}
}

/** Members come first, then the suspicious, then what ties many together. */
function importance(node: SceneNode, { members, visible }: OverlayScene): number {
	const ties = visible.neighbours.get(node.key)?.length ?? 0;
	const kind = entityShape(node.label) === 'tick' ? -3 : 0;
	return (
		(members.has(node.key) ? 10 : 0) + 4 * (node.score ?? 0) + Math.min(3, Math.log2(1 + ties) / 2) + kind
	);
}

function isNamed(shape: EntityShape, radius: number, near: boolean): boolean {
	return shape !== 'tick' || radius >= TICK_LABEL_RADIUS || near;
}

function badgeOf(node: SceneNode, shape: EntityShape, theme: SceneTheme): LabelCandidate['badge'] {
	if (node.shared_by !== null && node.shared_by > 1) {
		return { text: `×${node.shared_by}`, color: theme.types[node.label] };
	}
	const band = riskBand(node.score);
	if (node.score === null || band === null || band < BADGE_BAND || shape === 'tick') return null;
	return { text: String(Math.round(node.score * 100)), color: theme.risk[band] };
}

/** The canvas at the size of the stage and the density of the screen, empty. */
function cleared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
	const density = globalThis.devicePixelRatio || 1;
	const [w, h] = [Math.round(width * density), Math.round(height * density)];
	if (canvas.width !== w || canvas.height !== h) {
		canvas.width = w;
		canvas.height = h;
	}
	const context = canvas.getContext('2d');
	context?.setTransform(density, 0, 0, density, 0, 0);
	context?.clearRect(0, 0, width, height);
	return context;
}
