import type { GraphNode } from '#lib/domain/graph.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** What inspections had found of a declaration by a day. */
export interface KnownOutcome {
	result: 'offence' | 'compliant';
	/** Day from which it was known: of the first offence, else of the first inspection. */
	date: string;
	/** Additional revenue of its offences. */
	revenue: number | null;
	/** How it had been selected: a model must know that targeted samples are not random ones. */
	selectedBy: string | null;
}

/**
 * Outcomes of inspections strictly before an ISO date, by id of the declaration. Held in memory: a small share of
 * declarations is inspected.
 */
export async function knownOutcomes(
	store: GraphStore,
	scope: Scope,
	before: string
): Promise<Map<string, KnownOutcome>> {
	const outcomes = new Map<string, KnownOutcome>();
	for await (const chunk of store.scanNodes(scope, 'Inspection')) {
		for (const inspection of chunk) {
			const { shipment_id, inspection_date } = inspection.properties;
			if (inspection.bare || String(inspection_date) >= before) continue;
			const shipment = String(shipment_id);
			const outcome = outcomeOf(inspection);
			const other = outcomes.get(shipment);
			outcomes.set(shipment, other ? both(other, outcome) : outcome);
		}
	}
	return outcomes;
}

function outcomeOf({ properties }: GraphNode): KnownOutcome {
	const { result, inspection_date, additional_revenue, selected_by } = properties;
	const isOffence = result === 'offence';
	return {
		result: isOffence ? 'offence' : 'compliant',
		date: String(inspection_date),
		revenue: isOffence && typeof additional_revenue === 'number' ? additional_revenue : null,
		selectedBy: selected_by === undefined ? null : String(selected_by)
	};
}

/** One offence among several inspections is an offence; of two alike the earlier is what was known first. */
function both(a: KnownOutcome, b: KnownOutcome): KnownOutcome {
	if (a.result !== b.result) return a.result === 'offence' ? a : b;
	const first = a.date <= b.date ? a : b;
	const revenue = a.revenue === null && b.revenue === null ? null : (a.revenue ?? 0) + (b.revenue ?? 0);
	return { ...first, revenue };
}
