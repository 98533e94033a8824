import { describe, expect, test } from 'vitest';
import { tbml } from '#lib/typologies/tbml.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const RING = ['r1', 'r2', 'r3'];

/** Ordinary trade, no two consignments of which weigh the same. */
function world(): SmallWorld {
	const made = new SmallWorld();
	for (let f = 0; f < 20; f++) {
		made.firm(`c${f}`);
		for (let k = 0; k < 20; k++) {
			const mass = 800 + 7.3 * f + 13.1 * k;
			const price = 10 * (1 + 0.1 * Math.sin(f * 7 + k));
			const day = 19_730 + 15 * k + (f % 9);
			made.ship({ importer: `c${f}`, exporter: `sup${f % 5}`, day, mass, value: mass * price });
		}
	}
	for (const firm of RING) made.firm(firm);
	return made;
}

function order(made: SmallWorld, price: number, step: number): string[] {
	return RING.flatMap((importer, f) =>
		Array.from({ length: 6 }, (_, k) => {
			const mass = 2000 + 100 * f + step * k;
			const day = `2024-0${k + 2}-0${f + 1}`;
			return made.ship({ importer, exporter: 'cousin', day, mass, value: mass * price });
		})
	);
}

describe('money moved under goods', () => {
	test('is found where the same consignment comes again and again, far over the price, from a related party', () => {
		const made = world();
		const bad = order(made, 19, 0);
		for (const firm of [...RING, 'cousin']) made.shares(firm, 'one-account', 'BankAccount');
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(tbml, evidence);
		expect(membersOf(finding, evidence)).toEqual(['cousin', ...RING]);
		expect(finding!.confidence).toBeGreaterThan(0.7);
		expect(finding!.params.repeated).toBe(18);
		expect(finding!.params.percent).toBeGreaterThan(150);
		expect(new Set(finding!.proofs.map(({ code }) => code))).toContain('repeated-goods');
		expect(new Set(finding!.proofs.map(({ code }) => code))).toContain('price-out-of-band');
	});

	test('a standing order at the price of others is left alone', () => {
		const made = world();
		order(made, 10, 0);
		const findings = findingsOf(tbml, handEvidence(made.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.5);
	});

	test('an ordinary customer of a related supplier is left alone', () => {
		const made = world();
		order(made, 10, 17);
		for (const firm of [...RING, 'cousin']) made.shares(firm, 'one-account', 'BankAccount');
		expect(findingsOf(tbml, handEvidence(made.build(), AS_OF))).toEqual([]);
	});
});
