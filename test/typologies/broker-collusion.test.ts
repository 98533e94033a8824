import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { brokerCollusion } from '#lib/typologies/broker-collusion.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import type { Evidence } from '#lib/typologies/typology.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const START = dayOf('2024-01-05');

/** Clients of a broker over the whole year, one in ten declarations inspected, one in twenty of those an offence. */
function honestBroker(world: SmallWorld, broker: string, clients: number): void {
	for (let c = 0; c < clients; c++) {
		for (let k = 0; k < 6; k++) {
			const day = START + k * 55 + ((c * 7) % 50);
			const id = world.ship({
				importer: `${broker}-${c}`,
				exporter: `${broker}-sup${c}`,
				broker,
				day: isoOf(day)
			});
			const n = c * 6 + k;
			if (n % 10 === 3) world.inspect(id, isoOf(day + 9), n % 200 === 103);
		}
	}
}

/** Clients that use the broker for a season; the first `caught` of them are found out once. */
function campaign(
	world: SmallWorld,
	broker: string,
	clients: number,
	caught: number,
	supplier?: string
): string[] {
	return Array.from({ length: clients }, (_, c) => {
		const ids = Array.from({ length: 5 }, (_, k) =>
			world.ship({
				importer: `${broker}-guilty${c}`,
				exporter: supplier ?? `${broker}-from${c}`,
				broker,
				day: isoOf(START + 20 * c + 8 * k)
			})
		);
		if (c < caught) world.inspect(ids[2]!, isoOf(START + 20 * c + 30), true);
		return ids;
	}).flat();
}

function world(): SmallWorld {
	const made = new SmallWorld();
	for (let b = 0; b < 12; b++) honestBroker(made, `plain${b}`, 10 + b);
	honestBroker(made, 'giant', 120);
	return made;
}

function of(broker: string, findings: Finding[], { past }: Evidence): Finding | undefined {
	const entity = past.tables.entities.ids.indexOf(broker);
	return findings.find(({ members }) => members[0]!.entity === entity);
}

describe('a broker that passes false declarations', () => {
	test('is found with those of its clients that are in it', () => {
		const made = world();
		honestBroker(made, 'bent', 8);
		const bad = campaign(made, 'bent', 8, 5);
		const evidence = handEvidence(made.build(), AS_OF, bad.slice(0, 20));
		const findings = findingsOf(brokerCollusion, evidence);
		const finding = of('bent', findings, evidence);
		expect(findings[0]).toBe(finding);
		expect(finding!.confidence).toBeGreaterThan(0.5);
		const members = membersOf(finding, evidence);
		expect(members.filter((id) => id.includes('guilty')).length).toBeGreaterThanOrEqual(5);
		expect(members.filter((id) => /bent-\d/.test(id)).length).toBeLessThanOrEqual(3);
		expect(finding!.members[0]!.role).toBe('broker');
		expect(finding!.proofs[0]).toMatchObject({ code: 'broker-record', params: { offences: 5 } });
		expect(Number(finding!.params.expected)).toBeLessThan(5);
	});

	test('is found more surely where its clients have nothing else in common', () => {
		const confidence = (supplier?: string) => {
			const made = world();
			honestBroker(made, 'bent', 8);
			const bad = campaign(made, 'bent', 8, 5, supplier);
			const evidence = handEvidence(made.build(), AS_OF, bad);
			return of('bent', findingsOf(brokerCollusion, evidence), evidence)?.confidence ?? 0;
		};
		expect(confidence('common')).toBeLessThan(confidence() - 0.3);
	});

	test('a mega-broker has more offences of everything, and no more than its like', () => {
		const made = world();
		const evidence = handEvidence(made.build(), AS_OF);
		const findings = findingsOf(brokerCollusion, evidence);
		expect(of('giant', findings, evidence)?.confidence ?? 0).toBeLessThan(0.1);
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.3);
	});

	test('a world without brokers or outcomes finds none', () => {
		expect(findingsOf(brokerCollusion, handEvidence(new SmallWorld().crowd().build(), AS_OF))).toEqual([]);
	});
});
