import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { carousel } from '#lib/typologies/carousel.ts';
import { findingsOf, handEvidence, membersOf, rolesOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';

/** Eight consignments from abroad; with `back` each leaves again after that many days, else its exporter sells its own. */
function rounds(made: SmallWorld, back: number | null): string[] {
	return Array.from({ length: 8 }, (_, k) => {
		const day = dayOf('2024-02-01') + 30 * k;
		const mass = 1500 + 83 * k;
		const goods = { hs: '8517130000', mass, value: mass * 40 };
		const inward = { importer: 'in', exporter: 'abroad', consignee: 'middle', day, ...goods };
		const bought = made.ship(inward);
		const own = { ...goods, mass: mass * 0.41, value: mass * 15 };
		const outward =
			back === null ? { day: day + 200, ...own } : { day: day + back, ...goods, value: mass * 45 };
		return [bought, made.ship({ importer: 'abroad', exporter: 'out', procedure: '060', ...outward })];
	}).flat();
}

function world(): SmallWorld {
	const made = new SmallWorld().crowd();
	for (const firm of ['in', 'out', 'middle']) made.firm(firm);
	return made.shares('out', 'one-phone').shares('middle', 'one-phone');
}

describe('goods that go round', () => {
	test('are found with importer, exporter, firm between and the house abroad', () => {
		const made = world();
		const bad = rounds(made, 21);
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(carousel, evidence);
		expect(membersOf(finding, evidence)).toEqual(['abroad', 'in', 'middle', 'out']);
		expect(rolesOf(finding!, evidence)).toMatchObject({
			in: 'principal',
			out: 'principal',
			abroad: 'supplier'
		});
		expect(finding!.params).toMatchObject({ trips: 8, percent: 100, days: 60 });
		expect(finding!.proofs[0]).toMatchObject({
			code: 'round-trip',
			params: { days: 21, exporter: 'Firm out' }
		});
	});

	test('a trader that buys from and sells to the same house abroad goes round nothing', () => {
		const made = world();
		rounds(made, null);
		expect(findingsOf(carousel, handEvidence(made.build(), AS_OF))).toEqual([]);
	});

	test('goods that come back after the export are a chance likeness', () => {
		const made = world();
		for (let k = 0; k < 8; k++) {
			const day = dayOf('2024-02-01') + 30 * k;
			const goods = { hs: '8517130000', mass: 1500 + 83 * k, value: (1500 + 83 * k) * 40 };
			made.ship({ importer: 'abroad', exporter: 'out', procedure: '060', day, ...goods });
			made.ship({ importer: 'in', exporter: 'abroad', day: day + 9, ...goods });
		}
		expect(findingsOf(carousel, handEvidence(made.build(), AS_OF))).toEqual([]);
	});
});
