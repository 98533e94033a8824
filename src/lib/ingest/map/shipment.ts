import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { normaliseBankAccount } from '../normalise/bank-account.ts';
import { normaliseContainers } from '../normalise/containers.ts';
import type { ValidRow } from '../validate-row.ts';
import { requiredText, textOf } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';

const PARTIES: [column: string, type: EdgeType, label: NodeLabel][] = [
	['importer_id', 'IMPORTED_BY', 'Trader'],
	['exporter_id', 'EXPORTED_BY', 'Trader'],
	['broker_id', 'DECLARED_BY', 'Broker'],
	['consignee_id', 'CONSIGNED_TO', 'Consignee']
];
const CODES: [column: string, type: EdgeType, label: NodeLabel][] = [
	['office_code', 'CLEARED_AT', 'Office'],
	['country_of_departure', 'DEPARTED_FROM', 'Country']
];

/** What a declaration says holds from its day on. */
export function mapShipment(row: ValidRow, out: GraphBatch): void {
	const { properties, source } = row;
	const shipment = out.record('Shipment', requiredText(row, 'shipment_id'), properties, source);
	const valid_from = requiredText(row, 'declaration_date');
	for (const [column, type, label] of PARTIES) {
		const id = textOf(row, column);
		if (id !== null) out.edge(type, shipment, out.bare(label, id, source), source, { column, valid_from });
	}
	for (const [column, type, label] of CODES) {
		const id = textOf(row, column);
		if (id !== null)
			out.edge(type, shipment, out.reference(label, id, {}, source), source, { column, valid_from });
	}
	const bill = textOf(row, 'bill_of_lading');
	if (bill !== null) {
		// Blanks and case are typed at will; two carriers' numbers never differ by them alone.
		const id = bill.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
		const node = out.reference('BillOfLading', id, { value: bill }, source);
		out.edge('COVERED_BY', shipment, node, source, { column: 'bill_of_lading', valid_from });
	}
	for (const { id, value, valid } of normaliseContainers(textOf(row, 'container_ids') ?? '')) {
		const node = out.reference('Container', id, { value, valid }, source);
		out.edge('CARRIED_IN', shipment, node, source, { column: 'container_ids', valid_from });
	}
	const account = textOf(row, 'bank_account');
	const iban = account === null ? null : normaliseBankAccount(account, null);
	if (account !== null && iban !== null) {
		const node = out.reference('BankAccount', iban.id, { value: iban.value, valid: iban.valid }, source);
		const content = { column: 'bank_account', properties: { raw: account }, valid_from };
		out.edge('PAID_FROM', shipment, node, source, content);
	}
}
