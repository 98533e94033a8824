import { describe, expect, test } from 'vitest';
import { temporaryAdmission } from '#lib/typologies/temporary-admission.ts';
import { findingsOf, handEvidence, membersOf, rolesOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-03-01';
const MONTHS = [1, 2, 3, 4, 5, 6];

/** Firms that admit cloth each month; `outAfter` months later it leaves again as `yieldOf` of its mass. */
function processors(world: SmallWorld, firms: string[], outAfter: number | null, yieldOf = 0.92): string[] {
	const admitted: string[] = [];
	for (const firm of firms) {
		for (const month of MONTHS) {
			const mass = 900 + 37 * month + 11 * firms.indexOf(firm);
			const row = { hs: '5209420000', mass };
			const day = `2024-0${month}-05`;
			admitted.push(world.ship({ importer: firm, exporter: 'mill', procedure: '022', day, ...row }));
			if (outAfter === null) continue;
			const later = month + outAfter;
			const out = `${later > 12 ? 2025 : 2024}-${String(((later - 1) % 12) + 1).padStart(2, '0')}-20`;
			world.ship({
				importer: 'buyer',
				exporter: firm,
				procedure: '680',
				day: out,
				...row,
				mass: mass * yieldOf
			});
		}
	}
	return admitted;
}

const honest = Array.from({ length: 12 }, (_, i) => `p${String(i).padStart(2, '0')}`);

function world(): SmallWorld {
	const made = new SmallWorld().crowd();
	honest.forEach((firm, i) => processors(made, [firm], 1 + (i % 4)));
	return made;
}

describe('goods admitted for a time that stay', () => {
	test('are found where linked firms export nothing, with mass, dates and overdue days', () => {
		const made = world();
		const bad = processors(made, ['w1', 'w2', 'w3'], null);
		for (const firm of ['w1', 'w2', 'w3']) made.firm(firm).shares(firm, 'common-phone');
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(temporaryAdmission, evidence);
		expect(membersOf(finding, evidence)).toEqual(expect.arrayContaining(['w1', 'w2', 'w3']));
		expect(membersOf(finding, evidence).filter((id) => honest.includes(id))).toEqual([]);
		expect(rolesOf(finding!, evidence)).toMatchObject({ w1: 'principal', w2: 'principal' });
		expect(finding!.confidence).toBeGreaterThan(0.6);
		expect(finding!.params).toMatchObject({ percent: 100, days: 180 });
		expect(finding!.params.overdue).toBeGreaterThanOrEqual(12);
		const open = finding!.proofs.find(({ code }) => code === 'open-admission');
		expect(open?.params).toMatchObject({ mass: expect.any(Number), days: expect.any(Number) });
		expect(open?.ref.label).toBe('Shipment');
	});

	test('processors that export late, but do export, are left alone', () => {
		const made = world();
		processors(made, ['w1', 'w2', 'w3'], 8);
		for (const firm of ['w1', 'w2', 'w3']) made.firm(firm).shares(firm, 'common-phone');
		const findings = findingsOf(temporaryAdmission, handEvidence(made.build(), AS_OF));
		expect(findings).toEqual([]);
	});

	test('what is still within its term says little', () => {
		const made = world();
		for (const firm of ['w1', 'w2', 'w3']) {
			made.firm(firm).shares(firm, 'common-phone');
			made.ship({ importer: firm, exporter: 'mill', procedure: '022', day: '2025-02-10', mass: 950 });
		}
		expect(findingsOf(temporaryAdmission, handEvidence(made.build(), AS_OF))).toEqual([]);
	});
});
