import type { Point } from './scene-state.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Unit vectors in graph space, whose y grows upwards. */
const HEADING: Record<Direction, Point> = {
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
	up: { x: 0, y: 1 },
	down: { x: 0, y: -1 }
};

/** Nothing further off the heading than this counts as lying in that direction. */
const HALF_CONE = Math.cos((75 * Math.PI) / 180);

/**
 * The node an arrow key leads to: among the candidates inside a cone round the heading, the one that is near and
 * straight ahead. Ties go to the smaller key, so that the walk is the same every time.
 */
export function walkTowards(
	from: Point,
	direction: Direction,
	candidates: Iterable<readonly [string, Point]>
): string | null {
	const heading = HEADING[direction];
	let best: { key: string; cost: number } | null = null;
	for (const [key, place] of candidates) {
		const [dx, dy] = [place.x - from.x, place.y - from.y];
		const distance = Math.hypot(dx, dy);
		if (distance === 0) continue;
		const cosine = (dx * heading.x + dy * heading.y) / distance;
		if (cosine < HALF_CONE) continue;
		const cost = distance / cosine;
		if (!best || cost < best.cost || (cost === best.cost && key < best.key)) best = { key, cost };
	}
	return best?.key ?? null;
}
