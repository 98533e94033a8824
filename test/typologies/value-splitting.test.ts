import { describe, expect, test } from 'vitest';
import { valueSplitting } from '#lib/typologies/value-splitting.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const RING = ['r1', 'r2', 'r3'];

/** Deliveries of five parts each on one bill of lading, dealt out among the firms. */
function deliveries(
	made: SmallWorld,
	firms: string[],
	exporter: string,
	valueOf: (k: number) => number
): string[] {
	return Array.from({ length: 6 }, (_, delivery) =>
		Array.from({ length: 5 }, (_, k) =>
			made.ship({
				importer: firms[(delivery + k) % firms.length]!,
				exporter,
				day: `2024-0${delivery + 2}-0${k + 1}`,
				billOfLading: `BL-${exporter}-${delivery}`,
				value: valueOf(delivery * 5 + k)
			})
		)
	).flat();
}

describe('one delivery in many declarations', () => {
	test('is found where every part lies under the limit that values crowd under', () => {
		const made = new SmallWorld().crowd();
		const bad = deliveries(made, RING, 'front', (k) => 18_200 + 55 * k);
		RING.forEach((firm) => made.firm(firm));
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(valueSplitting, evidence);
		expect(membersOf(finding, evidence)).toEqual(['front', ...RING]);
		expect(finding!.confidence).toBeGreaterThan(0.7);
		expect(finding!.params).toMatchObject({ limit: 20_000, shipments: 30, days: 7 });
		expect(finding!.proofs[0]).toMatchObject({ code: 'split-parts', params: { parts: 5, firms: 3 } });
	});

	test('shopkeepers who share a box declare what each bought: parts on both sides of the limit', () => {
		const made = new SmallWorld().crowd();
		deliveries(made, ['x1'], 'front', (k) => 18_200 + 55 * k);
		deliveries(made, RING, 'groupage', (k) => 5000 + 3100 * ((k * 7) % 11));
		RING.forEach((firm) => made.firm(firm));
		const evidence = handEvidence(made.build(), AS_OF);
		const accused = findingsOf(valueSplitting, evidence).filter(({ confidence }) => confidence >= 0.5);
		expect(
			accused.flatMap((finding) => membersOf(finding, evidence)).filter((id) => RING.includes(id))
		).toEqual([]);
	});
});
