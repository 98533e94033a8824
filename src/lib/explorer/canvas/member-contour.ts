import type { Point } from '../scene/scene-state.ts';

/** Convex hull, counter-clockwise (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	if (sorted.length < 3) return sorted;
	const half = (line: Iterable<Point>): Point[] => {
		const chain: Point[] = [];
		for (const point of line) {
			while (chain.length >= 2 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
			chain.push(point);
		}
		chain.pop();
		return chain;
	};
	return [...half(sorted), ...half(sorted.toReversed())];
}

function cross(o: Point, a: Point, b: Point): number {
	return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

/** Draws a soft contour round points, wide enough for their marks. */
export function drawContour(
	context: CanvasRenderingContext2D,
	points: readonly Point[],
	margin: number,
	fill: string,
	stroke: string
): void {
	const hull = convexHull(points);
	if (hull.length === 0) return;
	context.beginPath();
	for (const [i, { x, y }] of hull.entries()) {
		if (i === 0) context.moveTo(x, y);
		else context.lineTo(x, y);
	}
	context.closePath();
	context.lineJoin = 'round';
	context.lineCap = 'round';
	// A wide round pen makes the margin and rounds the corners; a second, narrower one leaves its rim as outline.
	context.strokeStyle = stroke;
	context.lineWidth = 2 * margin + 2;
	context.stroke();
	context.strokeStyle = fill;
	context.lineWidth = 2 * margin;
	context.stroke();
	context.fillStyle = fill;
	context.fill();
}
