import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull } from '#lib/explorer/canvas/member-contour.ts';

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });

describe('the contour round the members', () => {
	it('has every point inside or on it', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
				const hull = convexHull(points);
				for (const [i, a] of hull.entries()) {
					const b = hull[(i + 1) % hull.length]!;
					for (const p of points) {
						expect((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)).toBeGreaterThanOrEqual(0);
					}
				}
			})
		);
	});

	it('is made of given points, each once', () => {
		fc.assert(
			fc.property(fc.array(point, { maxLength: 30 }), (points) => {
				const hull = convexHull(points);
				for (const corner of hull) expect(points).toContain(corner);
				expect(new Set(hull).size).toBe(hull.length);
			})
		);
	});
});
