import Graph from 'graphology';
import Sigma from 'sigma';
import type { Point } from '../scene/scene-state.ts';
import type { VisibleScene } from '../scene/visible-scene.ts';
import { litNodes } from './lit-nodes.ts';
import { crowding, lineStyle, markStyle, stageScale } from './mark-style.ts';
import type { MarkStyle } from './mark-style.ts';
import { NodeShapeProgram } from './node-shape-program.ts';
import { SceneOverlay } from './scene-overlay.ts';
import type { OverlayScene } from './scene-overlay.ts';

export type { OverlayScene } from './scene-overlay.ts';

export interface RendererHosts {
	/** Sigma's own element. */
	container: HTMLElement;
	/** Canvases of the same size under and over it. */
	under: HTMLCanvasElement;
	over: HTMLCanvasElement;
	/** What lies over the stage, if anything. */
	cover(): HTMLElement | null;
}

export interface RendererEvents {
	onhover(key: string | null): void;
	/** `null` for the ground. */
	onpress(key: string | null, extend: boolean): void;
	onopen(key: string): void;
	/** A node was dragged and let go there. */
	onplace(key: string, place: Point): void;
}

/** What is emphasised; changing it touches only the nodes concerned. */
export interface Emphasis {
	hovered: string | null;
	selection: readonly string[];
	pinned: readonly string[];
}

type MarkAttributes = MarkStyle & Point & { type: 'mark' };

const FIT_MS = 180;
/** Past this many nodes the camera jumps: where graphics are drawn by software each frame of a move takes a second. */
const MOST_MOVED = 3_000;
/** Pixels that a pointer may move while it is down before it drags. */
const TREMBLE = 6;
/** Layout units that the stage shows at least. */
const SMALLEST_FRAME = 240;
/** Pixels kept free for names at the reading side and at the other, and the most of a small stage's width they take. */
const NAME_ROOM = { near: 110, far: 64 };
const NAME_SHARE = { near: 0.2, far: 0.12 };
/** Pixels kept free above and below. */
const RIM = 36;

/**
 * Sigma behind one door. It throws where the browser refuses a WebGL context. Loaded in the browser only: the very
 * import of sigma fails on a server.
 *
 * Emphasis never reaches WebGL: sigma's layers are dimmed by style, and what is lit is painted over them on a plain
 * canvas. Hovering costs the neighbours, not the graph, and does not wait for the graphics processor.
 */
export class SceneRenderer {
	private readonly graph = new Graph<MarkAttributes>({ type: 'directed', multi: true });
	private readonly sigma: Sigma;
	private readonly overlay: SceneOverlay;
	private readonly container: HTMLElement;
	private readonly dir: 'ltr' | 'rtl';
	private readonly observer: ResizeObserver;
	private readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
	private scene: VisibleScene = { nodes: new Map(), edges: new Map(), neighbours: new Map() };

	constructor(hosts: RendererHosts, events: RendererEvents, dir: 'ltr' | 'rtl') {
		this.container = hosts.container;
		this.dir = dir;
		this.sigma = new Sigma(this.graph as unknown as Graph, hosts.container, {
			allowInvalidContainer: true,
			renderLabels: false,
			defaultNodeType: 'mark',
			nodeProgramClasses: { mark: NodeShapeProgram },
			nodeHoverProgramClasses: { mark: NodeShapeProgram },
			hideEdgesOnMove: false,
			minEdgeThickness: 0.6,
			stagePadding: RIM,
			minCameraRatio: 0.02,
			maxCameraRatio: 8,
			zoomDuration: FIT_MS,
			inertiaDuration: this.reducedMotion ? 0 : 160,
			doubleClickZoomingRatio: 1
		});
		this.overlay = new SceneOverlay(hosts, this.sigma, dir, (key) =>
			this.graph.hasNode(key) ? this.graph.getNodeAttributes(key) : null
		);
		this.sigma.on('afterRender', () => this.overlay.draw());
		this.listen(events);
		this.observer = new ResizeObserver(() => this.sigma.refresh({ skipIndexation: true }));
		this.observer.observe(hosts.container);
	}

	/** Replaces what is drawn: nodes and lines come and go in one batch, then one refresh. */
	setScene(drawing: OverlayScene, places: ReadonlyMap<string, Point>): void {
		const { visible: scene, members, theme } = drawing;
		this.scene = scene;
		const scale = crowding(scene.nodes.size) * stageScale(this.sigma.getDimensions().width);
		this.graph.clear();
		for (const [key, node] of scene.nodes) {
			const place = places.get(key) ?? { x: 0, y: 0 };
			this.graph.addNode(key, { ...markStyle(node, members.has(key), scale, theme), ...place, type: 'mark' });
		}
		for (const [key, edge] of scene.edges) {
			this.graph.addDirectedEdgeWithKey(key, edge.from, edge.to, lineStyle(edge, scene.edges.size, theme));
		}
		this.overlay.setScene(drawing);
		this.sigma.refresh();
	}

	/** Moves nodes; the frame of the picture stays. Drawn with the next frame of the screen. */
	setPlaces(places: ReadonlyMap<string, Point>): void {
		// Sigma listens: it reads every place again and schedules one drawing.
		this.graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...places.get(key) }), {
			attributes: ['x', 'y']
		});
	}

	emphasise(emphasis: Emphasis): void {
		const centres = emphasis.hovered !== null ? [emphasis.hovered] : emphasis.selection;
		const lit = litNodes(centres, this.scene);
		this.overlay.setLit({ centres, keys: lit, selection: emphasis.selection, pinned: emphasis.pinned });
		this.container.classList.toggle('dimmed', lit.size > 0);
		this.overlay.draw();
	}

	/** Frames all that is drawn. */
	fit(): void {
		let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
		this.graph.forEachNode((_, { x, y }) => {
			[minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
			[minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
		});
		if (minX > maxX) return;
		// A few nodes would else fill the stage.
		const spare = Math.max(0, SMALLEST_FRAME - Math.max(maxX - minX, maxY - minY)) / 2;
		const { width, height } = this.sigma.getDimensions();
		const near = Math.min(NAME_ROOM.near, width * NAME_SHARE.near);
		const far = Math.min(NAME_ROOM.far, width * NAME_SHARE.far);
		const padding = Math.min(RIM, far);
		// Layout units a pixel stands for once everything fits, names at the rim included.
		const unit = Math.max(
			(maxX - minX + 2 * spare) / Math.max(1, width - near - far),
			(maxY - minY + 2 * spare) / Math.max(1, height - 2 * padding)
		);
		const [left, right] = this.dir === 'ltr' ? [far, near] : [near, far];
		if (padding !== this.sigma.getSetting('stagePadding')) this.sigma.setSetting('stagePadding', padding);
		this.sigma.setCustomBBox({
			x: [minX - spare - (left - padding) * unit, maxX + spare + (right - padding) * unit],
			y: [minY - spare, maxY + spare]
		});
		// With the places that may have moved in this very frame: one drawing for both.
		this.sigma.refresh({ partialGraph: {}, skipIndexation: false, schedule: true });
		this.moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
	}

	zoom(factor: number): void {
		const { ratio } = this.sigma.getCamera().getState();
		this.moveCamera({ ratio: Math.min(8, Math.max(0.02, ratio / factor)) });
	}

	/** Frames everything anew if any of these nodes is outside the stage. */
	include(keys: readonly string[]): void {
		const { width, height } = this.sigma.getDimensions();
		const isOutside = (key: string): boolean => {
			// Places may have moved in this frame: sigma's own reading of them comes with the next drawing.
			const place = this.placeOf(key);
			const at = place && this.sigma.graphToViewport(place);
			return at !== null && (at.x < 0 || at.y < 0 || at.x > width || at.y > height);
		};
		if (keys.some(isOutside)) this.fit();
	}

	/** Brings a node into view, if it is near the rim or outside. */
	reveal(key: string): void {
		const place = this.screenPlace(key);
		const display = this.sigma.getNodeDisplayData(key);
		if (!place || !display) return;
		const { width, height } = this.sigma.getDimensions();
		const rim = 60;
		if (place.x > rim && place.y > rim && place.x < width - rim && place.y < height - rim) return;
		this.moveCamera({ x: display.x, y: display.y });
	}

	/** Where a node is on the stage, in CSS pixels from its corner. */
	screenPlace(key: string): Point | null {
		const display = this.sigma.getNodeDisplayData(key);
		return display ? this.sigma.framedGraphToViewport(display) : null;
	}

	placeOf(key: string): Point | null {
		if (!this.graph.hasNode(key)) return null;
		const { x, y } = this.graph.getNodeAttributes(key);
		return { x, y };
	}

	kill(): void {
		this.observer.disconnect();
		this.sigma.kill();
	}

	private moveCamera(state: Partial<{ x: number; y: number; ratio: number; angle: number }>): void {
		const camera = this.sigma.getCamera();
		if (this.reducedMotion || this.graph.order > MOST_MOVED) camera.setState(state);
		else void camera.animate(state, { duration: FIT_MS });
	}

	private listen(events: RendererEvents): void {
		let dragged: string | null = null;
		let from: Point = { x: 0, y: 0 };
		let moved = false;
		this.sigma.on('enterNode', ({ node, event }) => {
			// A finger points at nothing: what it touches is chosen.
			if ('touches' in event.original) return;
			this.container.style.cursor = 'pointer';
			events.onhover(node);
		});
		this.sigma.on('leaveNode', () => {
			this.container.style.cursor = '';
			events.onhover(null);
		});
		this.sigma.on('clickNode', ({ node, event }) => {
			const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
			events.onpress(node, shiftKey || ctrlKey || metaKey);
		});
		this.sigma.on('clickStage', () => events.onpress(null, false));
		this.sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
			preventSigmaDefault();
			events.onopen(node);
		});
		this.sigma.on('downNode', ({ node, event }) => {
			dragged = node;
			from = { x: event.x, y: event.y };
			moved = false;
		});
		this.sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
			// A second finger means a pinch.
			if ('touches' in event.original && event.original.touches.length > 1) dragged = null;
			if (dragged === null) return;
			// A tap or a click that trembles moves nothing.
			moved ||= Math.hypot(event.x - from.x, event.y - from.y) > TREMBLE;
			preventSigmaDefault();
			if (!moved) return;
			this.graph.mergeNodeAttributes(dragged, this.sigma.viewportToGraph(event));
			event.original.preventDefault();
			event.original.stopPropagation();
		});
		const release = () => {
			const place = dragged !== null && moved ? this.placeOf(dragged) : null;
			if (dragged !== null && place) events.onplace(dragged, place);
			dragged = null;
		};
		this.sigma.on('upNode', release);
		this.sigma.on('upStage', release);
	}
}
