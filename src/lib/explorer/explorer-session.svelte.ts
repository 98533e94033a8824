import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { ExpandRequest, SceneData } from '#lib/domain/scene.ts';
import { connectNodes, expandNodes } from './api-client.ts';
import { startLayout } from './layout/layout-job.ts';
import type { LayoutJob } from './layout/layout-job.ts';
import { ScenePlacement } from './layout/scene-placement.ts';
import type { LayoutKind } from './layout/scene-placement.ts';
import { beginHistory, perform, redo, undo } from './scene/scene-history.ts';
import type { History, Step } from './scene/scene-history.ts';
import { addToScene, pinNodes } from './scene/scene-producers.ts';
import type { Producer } from './scene/scene-producers.ts';
import { sceneOf } from './scene/scene-state.ts';
import type { Point } from './scene/scene-state.ts';
import { legendCounts, visibleScene } from './scene/visible-scene.ts';
import { walkTowards } from './scene/walk-towards.ts';
import type { Direction } from './scene/walk-towards.ts';

/** Past this a scene is hard to read and slow on small machines: said, not enforced. */
export const CROWDED = 2_000;

/** The state behind one explorer page: scene with its history, selection, places. */
export class ExplorerSession {
	history: History = $state.raw(beginHistory(sceneOf({ nodes: [], edges: [], omitted: 0 })));
	selection: readonly string[] = $state.raw([]);
	hovered: string | null = $state(null);
	/** Counts changes of `places`, which is changed in place. */
	moves = $state(0);
	/** Counts complete layouts, after which the picture is framed anew. */
	framings = $state(0);
	/** Nodes that the last expand brought, once they have found their places. */
	arrived: readonly string[] = $state.raw([]);
	layingOut = $state(false);
	busy = $state(false);
	/** A press adds to the selection, as with the control key held: for fingers, which have none. */
	choosingSeveral = $state(false);
	/** What the last expand left out. */
	omitted = $state(0);
	private placement = new ScenePlacement();
	private pointing: { line: string; selection: readonly string[] } | null = $state.raw(null);

	readonly scene = $derived(this.history.present);
	readonly visible = $derived(visibleScene(this.scene));
	readonly legend = $derived(legendCounts(this.scene, this.visible));
	readonly pinned = $derived([...this.scene.pinned.keys()]);
	readonly chosen = $derived(
		this.selection.length === 1 ? (this.scene.nodes.get(this.selection[0]!) ?? null) : null
	);

	/** The line of the panel that made the selection; null again as soon as anything else does. */
	readonly pointed = $derived(this.pointing?.selection === this.selection ? this.pointing.line : null);

	private job: LayoutJob | null = null;

	/** Places of all nodes ever shown. */
	get places(): ReadonlyMap<string, Point> {
		return this.placement.places;
	}

	constructor(data: SceneData, members: Iterable<string>) {
		this.history = beginHistory(sceneOf(data, members));
		this.omitted = data.omitted;
		this.placement.seed(this.scene, this.visible);
	}

	perform(step: Step, produce: Producer): void {
		this.history = perform(this.history, step, produce);
		this.prune();
	}

	/** What makes this page what it is, to be handed to `resume` when the reader comes back to it. */
	memory(): SessionMemory {
		this.stopLayout();
		return {
			history: this.history,
			selection: this.selection,
			omitted: this.omitted,
			placement: this.placement
		};
	}

	/** Takes up a page where it was left: scene, undo, places and selection. */
	resume({ history, selection, omitted, placement }: SessionMemory): void {
		this.stopLayout();
		this.history = history;
		this.placement = placement;
		this.selection = selection;
		this.omitted = omitted;
		this.prune();
		this.moves += 1;
		this.framings += 1;
	}

	/** Selects those of the keys that the scene shows. */
	selectKnown(keys: readonly string[]): void {
		this.selection = keys.filter((key) => this.visible.nodes.has(key));
	}

	undo(): void {
		this.travel(undo);
	}

	redo(): void {
		this.travel(redo);
	}

	private travel(step: (history: History) => History): void {
		const before = this.scene;
		this.history = step(this.history);
		this.placement.release(before, this.scene);
		this.prune();
		this.moves += 1;
	}

	select(key: string | null, extend = false): void {
		if (key === null) this.selection = [];
		else if (!extend && !this.choosingSeveral) this.selection = [key];
		else if (this.selection.includes(key)) this.selection = this.selection.filter((other) => other !== key);
		else this.selection = [...this.selection, key];
	}

	/** Asks for neighbours of a node and settles them beside it. @throws AppError */
	async expand(key: string, wanted: ExpandWish): Promise<number> {
		const node = this.scene.nodes.get(key);
		if (!node) return 0;
		const refs = [{ label: node.label, id: node.id }];
		const data = await this.asking(expandNodes({ ...wanted, refs, among: this.refs() } as ExpandRequest));
		return this.add(data, key, { what: 'expand', params: { name: node.caption } });
	}

	/** Brings named nodes into the scene, with their relations to it, and selects them. @throws AppError */
	async bring(refs: NodeRef[], name: string): Promise<void> {
		await this.fetchMissing(refs, name);
		this.selectKnown(refs.map(refKey));
	}

	/**
	 * Brings and selects the nodes that a line of the panel speaks of; the panel stays where it is.
	 * @throws AppError
	 */
	async point(line: string, refs: NodeRef[], name: string): Promise<void> {
		await this.fetchMissing(refs, name);
		this.selectKnown(refs.map(refKey));
		this.pointing = { line, selection: this.selection };
	}

	private async fetchMissing(refs: NodeRef[], name: string): Promise<void> {
		const missing = refs.filter((ref) => !this.visible.nodes.has(refKey(ref)));
		if (missing.length === 0) return;
		const data = await this.asking(connectNodes({ refs: missing, among: this.refs() }));
		this.add(data, null, { what: 'add', params: { name } });
	}

	/** @returns how many nodes are new. */
	private add(data: SceneData, parent: string | null, step: Step): number {
		const before = this.scene.nodes.size;
		const fresh = before === 0;
		const added = data.nodes.map(({ key }) => key).filter((key) => !this.scene.nodes.has(key));
		this.perform({ ...step, params: { ...step.params, count: added.length } }, addToScene(data, parent));
		this.omitted = data.omitted;
		this.layout(fresh ? 'fresh' : 'settle', added);
		return added.length;
	}

	/** Moves the selection along a relation, else to what lies that way. @returns where it went. */
	walk(direction: Direction): string | null {
		const here = this.selection.at(-1);
		const from = here === undefined ? undefined : this.places.get(here);
		const placed = (keys: Iterable<string>): [string, Point][] =>
			[...keys].flatMap((key): [string, Point][] => {
				const place = this.places.get(key);
				return place ? [[key, place]] : [];
			});
		const next =
			here === undefined || !from || !this.visible.nodes.has(here)
				? this.entrance()
				: (walkTowards(
						from,
						direction,
						placed((this.visible.neighbours.get(here) ?? []).map(({ key }) => key))
					) ?? walkTowards(from, direction, placed(this.visible.nodes.keys())));
		if (next !== null) this.selection = [next];
		return next;
	}

	/** Pins a node at a place. */
	place(key: string, place: Point): void {
		const name = this.scene.nodes.get(key)?.caption ?? key;
		this.placement.pin(key, place, this.scene.pinned.has(key));
		this.perform({ what: 'place', params: { name } }, pinNodes([[key, place]]));
	}

	/** @param arrivals nodes to be brought into view when they have settled. */
	layout(kind: LayoutKind, arrivals: readonly string[] = []): void {
		this.job?.stop();
		this.placement.seed(this.scene, this.visible);
		const { keys, problem } = this.placement.problem(this.scene, this.visible, kind);
		this.layingOut = true;
		this.job = startLayout(
			problem,
			(places) => {
				this.placement.take(keys, places);
				this.moves += 1;
			},
			() => {
				this.placement.settle(keys);
				this.layingOut = false;
				this.job = null;
				if (kind === 'fresh') this.framings += 1;
				else this.arrived = arrivals;
			}
		);
	}

	/** Places everything anew, but for what is pinned. */
	layoutAgain(): void {
		this.placement.forget(this.scene);
		this.layout('fresh');
	}

	stopLayout(): void {
		this.job?.stop();
	}

	private refs(): NodeRef[] {
		return [...this.scene.nodes.values()].map(({ label, id }) => ({ label, id }));
	}

	private async asking<T>(answer: Promise<T>): Promise<T> {
		this.busy = true;
		try {
			return await answer;
		} finally {
			this.busy = false;
		}
	}

	/** The node a walk starts from: the most suspicious member, else the most suspicious of all. */
	private entrance(): string | null {
		const nodes = [...this.visible.nodes.values()];
		const rank = (key: string, score: number | null) => (this.scene.members.has(key) ? 2 : 0) + (score ?? 0);
		nodes.sort((a, b) => rank(b.key, b.score) - rank(a.key, a.score) || (a.key < b.key ? -1 : 1));
		return nodes[0]?.key ?? null;
	}

	private prune(): void {
		const { nodes } = this.visible;
		if (this.selection.some((key) => !nodes.has(key))) {
			this.selection = this.selection.filter((key) => nodes.has(key));
		}
		if (this.hovered !== null && !nodes.has(this.hovered)) this.hovered = null;
		this.placement.seed(this.scene, this.visible);
	}
}

/** Held in memory only: a history is as large as all that was ever brought in. */
export interface SessionMemory {
	history: History;
	selection: readonly string[];
	omitted: number;
	placement: ScenePlacement;
}

/** An expand as the form asks for it, before it is tied to a node. */
export type ExpandWish =
	| Omit<Extract<ExpandRequest, { along: 'relations' }>, 'refs' | 'among'>
	| Omit<Extract<ExpandRequest, { along: 'trade' }>, 'refs' | 'among'>;
