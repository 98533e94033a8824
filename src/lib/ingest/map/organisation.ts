import type { NodeRef, Scalar } from '#lib/domain/graph.ts';
import type { IdentifierLabel, OrganisationLabel } from '#lib/domain/labels.ts';
import { normaliseName } from '../normalise/name.ts';
import { normaliseTaxId } from '../normalise/tax-id.ts';
import type { ValidRow } from '../validate-row.ts';
import { requiredText, textOf } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';
import { tieIdentifiers } from './tie-identifiers.ts';

const IDENTIFIER_COLUMNS: [column: string, kind: IdentifierLabel][] = [
	['address', 'Address'],
	['phone', 'Phone'],
	['email', 'Email'],
	['bank_account', 'BankAccount']
];

export function mapTrader(row: ValidRow, out: GraphBatch): void {
	mapOrganisation('Trader', 'trader_id', row, out);
}

export function mapBroker(row: ValidRow, out: GraphBatch): void {
	mapOrganisation('Broker', 'broker_id', row, out);
}

export function mapConsignee(row: ValidRow, out: GraphBatch): void {
	mapOrganisation('Consignee', 'consignee_id', row, out);
}

function mapOrganisation(label: OrganisationLabel, key: string, row: ValidRow, out: GraphBatch): void {
	const { properties, source } = row;
	const locality = { country: textOf(row, 'country'), city: textOf(row, 'city') };
	const node = out.record(
		label,
		requiredText(row, key),
		{
			...properties,
			normalised_name: normaliseName(requiredText(row, 'name')),
			...taxProperties(row, locality.country)
		},
		source
	);
	tieCountry(out, node, locality.country, row);
	for (const [column, kind] of IDENTIFIER_COLUMNS) {
		const cell = textOf(row, column);
		if (cell !== null) tieIdentifiers(out, node, kind, cell, locality, source, { column });
	}
}

/** Empty for a file without tax ids; cleared where the row's is empty. */
function taxProperties(row: ValidRow, country: string | null): Record<string, Scalar | null> {
	if (!('tax_id' in row.properties)) return {};
	const cell = textOf(row, 'tax_id');
	const taxId = cell === null ? null : normaliseTaxId(cell, country);
	return {
		normalised_tax_id: taxId?.id ?? null,
		ice_company: taxId?.company ?? null,
		tax_id_valid: taxId?.valid ?? null
	};
}

function tieCountry(out: GraphBatch, node: NodeRef, country: string | null, { source }: ValidRow): void {
	if (country === null) return;
	out.edge('BASED_IN', node, out.reference('Country', country, {}, source), source, { column: 'country' });
}
