import type { Past } from '#lib/features/past/past.ts';
import { KnownOutcomes } from './known-outcomes.ts';
import { ShipmentLists } from './shipment-lists.ts';
import { TieProofs } from './tie-proofs.ts';

/** What the writing of findings needs to look up, made once a search. */
export class CaseTools {
	readonly importers: ShipmentLists;
	readonly suppliers: ShipmentLists;
	readonly proofs: TieProofs;
	readonly outcomes: KnownOutcomes;

	constructor(past: Past) {
		this.importers = new ShipmentLists(past.tables, 'importer');
		this.suppliers = new ShipmentLists(past.tables, 'exporter');
		this.proofs = new TieProofs(past);
		this.outcomes = new KnownOutcomes(past);
	}
}
