import { NONE } from '#lib/analysis/trade-tables.ts';
import { declarantAge, firmAge } from '#lib/features/past/firm-age.ts';
import type { Past } from '#lib/features/past/past.ts';
import { HUB_HOLDERS } from '#lib/features/past/tie-state.ts';
import { entityRef, identifierRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

const YOUNG_DAYS = 730;
const LEAST_FIRMS = 4;

/** Four or more young firms behind one identifier that is no hub, or behind one person. */
export function shellCluster(past: Past): Signal {
	const { tables, ties, trade } = past;

	function youngAmong(holders: readonly number[], importer: number): number[] {
		return holders.filter((e) => {
			if (e === importer) return declarantAge(tables.entities, e, past.day) <= YOUNG_DAYS;
			return trade.isPrincipal(e) && firmAge(tables.entities, e, past.day) <= YOUNG_DAYS;
		});
	}

	function* groups(importer: number): Generator<{ firms: number[]; identifier: number; person: number }> {
		for (const identifier of ties.identifiersOf(importer)) {
			const holders = ties.holdersOf(identifier);
			if (holders.length < LEAST_FIRMS || holders.length > HUB_HOLDERS) continue;
			yield { firms: youngAmong(holders, importer), identifier, person: NONE };
		}
		for (const person of ties.personsOf(importer)) {
			const firms = ties.personsOf(person);
			if (firms.length < LEAST_FIRMS || firms.length > HUB_HOLDERS) continue;
			yield { firms: youngAmong(firms, importer), identifier: NONE, person };
		}
	}

	function largest(importer: number) {
		let best: { firms: number[]; identifier: number; person: number } | undefined;
		for (const group of groups(importer)) if (!best || group.firms.length > best.firms.length) best = group;
		return best;
	}

	return {
		id: 'shell-cluster',
		again: true,
		columns: ['firms'],
		read(s, row, at) {
			const importer = tables.shipments.importer[s];
			const young = declarantAge(tables.entities, importer, past.day) <= YOUNG_DAYS;
			row[at] = young ? (largest(importer)?.firms.length ?? 0) : 0;
		},
		weigh: (row, at) => (row[at] >= LEAST_FIRMS ? Math.min(1.2, 0.3 * (row[at] - LEAST_FIRMS + 2)) : 0),
		explain(s, row, at): Explanation {
			const group = largest(tables.shipments.importer[s]);
			if (!group) return { code: 'shell-cluster', params: {}, evidence: [] };
			const shared =
				group.identifier === NONE ? entityRef(tables, group.person) : identifierRef(tables, group.identifier);
			return {
				code: 'shell-cluster',
				params: { firms: row[at], kind: shared.label },
				evidence: [shared, ...group.firms.slice(0, 8).map((e) => entityRef(tables, e))]
			};
		}
	};
}
