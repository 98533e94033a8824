import type { Point } from '../scene/scene-state.ts';

/** 32-bit FNV-1a: two nodes of the same key stand at the same place in every session. */
function hash(text: string, basis: number): number {
	let h = basis >>> 0;
	for (let i = 0; i < text.length; i++) {
		h ^= text.charCodeAt(i);
		h = Math.imul(h, 0x01000193);
	}
	// A last mix, since FNV leaves keys that differ in one final digit close together.
	h ^= h >>> 16;
	h = Math.imul(h, 0x7feb352d);
	h ^= h >>> 15;
	return h >>> 0;
}

/** A place for a node from its key alone, in a disc of the given radius. */
export function seedPosition(key: string, radius: number): Point {
	const angle = (hash(key, 0x811c9dc5) / 2 ** 32) * 2 * Math.PI;
	const distance = Math.sqrt(hash(key, 0x9747b28c) / 2 ** 32) * radius;
	return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** Distance at which a new node starts from its parent, in layout units. */
const BESIDE = 30;

/**
 * A first place for every key that has none: beside the mean of its placed neighbours (its parent among them), else
 * from its key. Keys are placed in order, so that the same input gives the same picture.
 * @param neighbours keys a node is tied to.
 */
export function placeNewNodes(
	keys: Iterable<string>,
	known: ReadonlyMap<string, Point>,
	neighbours: (key: string) => Iterable<string>
): Map<string, Point> {
	const missing = [...keys].filter((key) => !known.has(key)).sort();
	const radius = 20 * Math.sqrt(missing.length + known.size);
	const placed = new Map<string, Point>();
	for (const key of missing) {
		let [x, y, count] = [0, 0, 0];
		for (const neighbour of neighbours(key)) {
			const place = known.get(neighbour);
			if (place) [x, y, count] = [x + place.x, y + place.y, count + 1];
		}
		const offset = seedPosition(key, count > 0 ? BESIDE : radius);
		placed.set(key, count > 0 ? { x: x / count + offset.x, y: y / count + offset.y } : offset);
	}
	return placed;
}
