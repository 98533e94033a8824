import { dayOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { Past } from '#lib/features/past/past.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import type { Evidence, Typology } from '#lib/typologies/typology.ts';

const PLAIN = 0.04;
const SUSPICIOUS = 0.9;

/** Evidence of a hand-made world on a day: the shipments named are suspicious, the others are not. */
export function handEvidence(tables: TradeTables, day: string, suspicious: Iterable<string> = []): Evidence {
	const past = new Past(tables);
	past.advanceTo(dayOf(day));
	const named = new Set(suspicious);
	const suspicion = Float64Array.from(tables.shipments.ids, (id) => (named.has(id) ? SUSPICIOUS : PLAIN));
	const surprise = new Float64Array(tables.entities.ids.length);
	const sums = surprise.map(() => 0);
	const counts = surprise.map(() => 0);
	suspicion.forEach((p, s) => {
		for (const e of [tables.shipments.importer[s]!, tables.shipments.exporter[s]!]) {
			if (e === NONE) continue;
			sums[e]! += p;
			counts[e]!++;
		}
	});
	const logOdds = (p: number) => Math.log(p / (1 - p));
	for (let e = 0; e < surprise.length; e++) {
		surprise[e] = logOdds((sums[e]! + 4 * PLAIN) / (counts[e]! + 4)) - logOdds(PLAIN);
	}
	return { past, suspicion, surprise };
}

/** Findings of a typology with its defaults, the most confident first. */
export function findingsOf(
	typology: Typology,
	evidence: Evidence,
	departures: Record<string, number> = {}
): Finding[] {
	const values = Object.fromEntries(
		Object.entries(typology.parameters).map(([name, { value }]) => [name, departures[name] ?? value])
	);
	return typology.find(evidence, values).sort((x, y) => y.confidence - x.confidence);
}

/** Ids of a finding's organisations, sorted. */
export function membersOf(finding: Finding | undefined, { past }: Evidence): string[] {
	return (finding?.members ?? []).map(({ entity }) => past.tables.entities.ids[entity]!).sort();
}

/** Id of each member by its role. */
export function rolesOf(finding: Finding, { past }: Evidence): Record<string, string> {
	return Object.fromEntries(
		finding.members.map(({ entity, role }) => [past.tables.entities.ids[entity]!, role])
	);
}
