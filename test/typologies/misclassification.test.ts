import { describe, expect, test } from 'vitest';
import { misclassification } from '#lib/typologies/misclassification.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const RING = ['r1', 'r2', 'r3'];
/** Boots: 30% and 1.2 kg a pair. Sandals: 10% and 0.4 kg. */
const BOOTS = { hs: '6403910000', dutyRate: 30, unit: 1.2, price: 14 };
const SANDALS = { hs: '6403990000', dutyRate: 10, unit: 0.4, price: 8 };

function buy(
	made: SmallWorld,
	firm: string,
	exporter: string,
	goods: typeof BOOTS,
	said: typeof BOOTS,
	month: number
): string {
	const mass = 1000 + 31 * month + 7 * firm.length;
	return made.ship({
		importer: firm,
		exporter,
		day: `2024-${String(month).padStart(2, '0')}-${10 + firm.length}`,
		mass,
		value: mass * goods.price * (1 + 0.06 * Math.sin(month + firm.length)),
		quantity: Math.round(mass / goods.unit),
		hs: said.hs,
		dutyRate: said.dutyRate
	});
}

/** Twelve shops, half of which buy boots and half sandals, each under its own code. */
function world(): SmallWorld {
	const made = new SmallWorld();
	for (let f = 0; f < 12; f++) {
		made.firm(`shop${f}`);
		const goods = f % 2 === 0 ? BOOTS : SANDALS;
		for (let month = 1; month <= 12; month++) buy(made, `shop${f}`, `sup${f % 4}`, goods, goods, month);
	}
	for (const firm of RING) made.firm(firm);
	return made;
}

describe('goods under the code of a sibling', () => {
	test('are found by weight and price, with both codes and the points of duty', () => {
		const made = world();
		const bad: string[] = [];
		for (const firm of RING) {
			for (let month = 1; month <= 3; month++) buy(made, firm, 'front', BOOTS, BOOTS, month);
			for (let month = 4; month <= 11; month++) bad.push(buy(made, firm, 'front', BOOTS, SANDALS, month));
		}
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(misclassification, evidence);
		expect(membersOf(finding, evidence)).toEqual(['front', ...RING]);
		expect(finding!.confidence).toBeGreaterThan(0.6);
		expect(finding!.params).toMatchObject({ points: 20, moved: 24 });
		expect(finding!.proofs[0]).toMatchObject({
			code: 'other-code',
			params: { said: SANDALS.hs, looks: BOOTS.hs, points: 20 }
		});
	});

	test('a firm that comes to buy the cheaper goods shows their weight and price', () => {
		const made = world();
		for (const firm of RING) {
			for (let month = 1; month <= 3; month++) buy(made, firm, 'front', BOOTS, BOOTS, month);
			for (let month = 4; month <= 11; month++) buy(made, firm, 'front', SANDALS, SANDALS, month);
		}
		expect(findingsOf(misclassification, handEvidence(made.build(), AS_OF))).toEqual([]);
	});
});
