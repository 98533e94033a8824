import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { newTraderBurst } from '#lib/typologies/new-trader-burst.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-06-15';
const RING = ['b1', 'b2', 'b3'];

/** A hundred ordinary beginners, founded through the year, that go on with a declaration every six weeks. */
function world(): SmallWorld {
	const made = new SmallWorld().crowd();
	for (let f = 0; f < 100; f++) {
		const born = dayOf('2024-01-20') + 3 * f;
		made.firm(`n${f}`, { since: isoDay(born) });
		for (let day = born + 20; day < dayOf(AS_OF); day += 42) {
			made.ship({ importer: `n${f}`, exporter: `sup${f % 9}`, day });
		}
	}
	return made;
}

function isoDay(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Firms founded one after the other that declare `count` times from their tenth day on. */
function starts(made: SmallWorld, firms: string[], count: number, every: number): string[] {
	return firms.flatMap((importer, f) => {
		const born = dayOf('2024-05-01') + 25 * f;
		made.firm(importer, { since: isoDay(born) });
		return Array.from({ length: count }, (_, k) =>
			made.ship({ importer, exporter: 'front', day: born + 10 + every * k })
		);
	});
}

describe('a busy start and then nothing', () => {
	test('is found where several do so one after the other behind the same supplier and number', () => {
		const made = world();
		const bad = starts(made, RING, 14, 4);
		RING.forEach((firm) => made.shares(firm, 'one-phone'));
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(newTraderBurst, evidence);
		expect(membersOf(finding, evidence)).toEqual([...RING, 'front']);
		expect(finding!.confidence).toBeGreaterThan(0.5);
		expect(finding!.params).toMatchObject({ young: 3, most: 14, silent: 3, days: 90 });
		expect(finding!.proofs[0]).toMatchObject({
			code: 'burst',
			params: { shipments: 14, date: '2024-05-01' }
		});
	});

	test('an honest wave of new importers after a border closes, who go on trading, is none', () => {
		const made = world();
		const wave = Array.from({ length: 12 }, (_, f) => `w${f}`);
		starts(made, wave, 30, 11);
		expect(findingsOf(newTraderBurst, handEvidence(made.build(), AS_OF))).toEqual([]);
	});
});
