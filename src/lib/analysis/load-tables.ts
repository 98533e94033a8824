import { dayOf } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { GraphNode, Properties } from '#lib/domain/graph.ts';
import { IDENTIFIER_EDGE, IDENTIFIER_LABELS, ORGANISATION_LABELS } from '#lib/domain/labels.ts';
import type { IdentifierLabel, NodeLabel, OrganisationLabel } from '#lib/domain/labels.ts';
import type { LoadState } from '#lib/domain/load.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { TableBuilder } from './table-builder.ts';
import type { OrganisationRow } from './table-rows.ts';
import type { TradeTables } from './trade-tables.ts';

const SINCE: Record<OrganisationLabel, string> = {
	Trader: 'incorporation_date',
	Broker: 'licence_date',
	Consignee: 'incorporation_date'
};
const STATUSES: readonly string[] = ['active', 'dissolved', 'suspended'];

/** A load that writes while the tables are read is waited out this often; a folder that loads for long is not. */
const READINGS = 3;

/**
 * Fills TradeTables from a store, through its scans alone, so that every store gives the same tables. Scans are not
 * one reading: when a load has written meanwhile, everything is read again.
 * @throws AppError `cancelled`; `missing-prerequisite` (`load-under-way`) when loads keep writing
 */
export async function loadTables(
	store: GraphStore,
	scope: Scope,
	options: TaskOptions = {}
): Promise<TradeTables> {
	return (await readRows(store, scope, () => new TableBuilder(), options)).taker.build();
}

/** Whatever takes the rows of a store one by one, organisations before what names them. */
export type RowTaker = Pick<
	TableBuilder,
	'organisation' | 'person' | 'identifierTie' | 'roleTie' | 'shipment' | 'item' | 'inspection'
>;

/**
 * The rows behind `loadTables`, for another taker, and the loads they are of.
 * @param make gives an empty taker, for each reading
 * @throws AppError as `loadTables`
 */
export async function readRows<T extends RowTaker>(
	store: GraphStore,
	scope: Scope,
	make: () => T,
	options: TaskOptions = {}
): Promise<{ taker: T; loads: LoadState[] }> {
	let loads = await store.loads(scope);
	for (let reading = 1; reading <= READINGS; reading++) {
		const taker = make();
		await readAll(store, scope, loads, taker, options);
		const now = await store.loads(scope);
		if (progressOf(now) === progressOf(loads)) return { taker, loads };
		loads = now;
	}
	throw new AppError('missing-prerequisite', 'load-under-way');
}

/** Changes with every batch a load writes; a load that was cut short and lies still does not change. */
function progressOf(loads: readonly LoadState[]): string {
	return JSON.stringify(loads.map(({ load_id, status, checkpoints }) => [load_id, status, checkpoints]));
}

async function readAll(
	store: GraphStore,
	scope: Scope,
	loads: readonly LoadState[],
	builder: RowTaker,
	{ signal, onProgress }: TaskOptions
): Promise<void> {
	const effective = effectiveDays(loads);
	const { nodes: counts } = await store.counts(scope);
	let done = 0;
	let total = 1;
	for (const label of [
		'Trader',
		'Broker',
		'Consignee',
		'Person',
		'Shipment',
		'Item',
		'Inspection'
	] as const) {
		total += counts[label] ?? 0;
	}

	async function each(label: NodeLabel, take: (node: GraphNode) => void): Promise<void> {
		for await (const chunk of store.scanNodes(scope, label)) {
			throwIfCancelled(signal);
			for (const node of chunk) take(node);
			done += chunk.length;
			onProgress?.({ stage: 'read-graph', done, total });
		}
	}

	for (const label of ORGANISATION_LABELS) {
		await each(label, (node) => builder.organisation(organisationRow(label, node, effective)));
	}
	await each('Person', ({ id, properties, source }) =>
		builder.person({
			id,
			name: text(properties, 'full_name'),
			effective: effective.get(source.load_id) ?? null
		})
	);
	await eachTie(store, scope, builder, effective);
	const accounts = await shipmentAccounts(store, scope);
	await each('Shipment', (node) => takeShipment(builder, node, accounts.get(node.id)));
	await each('Item', (node) => takeItem(builder, node.properties));
	await each('Inspection', ({ id, properties: p }) => {
		const [shipment, day] = [text(p, 'shipment_id'), date(p, 'inspection_date')];
		if (shipment === null || day === null) return;
		const [revenue, selectedBy] = [number(p, 'additional_revenue'), text(p, 'selected_by')];
		builder.inspection({ id, shipment, day, offence: p.result === 'offence', revenue, selectedBy });
	});
}

function effectiveDays(loads: readonly LoadState[]): Map<string, number> {
	return new Map(
		loads.flatMap(({ load_id, effective_date }) => (effective_date ? [[load_id, dayOf(effective_date)]] : []))
	);
}

function organisationRow(
	label: OrganisationLabel,
	{ id, properties, source }: GraphNode,
	effective: ReadonlyMap<string, number>
): OrganisationRow {
	const status = text(properties, 'status');
	return {
		label,
		id,
		name: text(properties, 'name'),
		country: text(properties, 'country'),
		taxId: text(properties, 'tax_id'),
		since: date(properties, SINCE[label]),
		status: STATUSES.includes(status ?? '') ? (status as OrganisationRow['status']) : null,
		statusDay: date(properties, 'status_date'),
		effective: effective.get(source.load_id) ?? null
	};
}

async function eachTie(
	store: GraphStore,
	scope: Scope,
	builder: RowTaker,
	effective: ReadonlyMap<string, number>
): Promise<void> {
	const types = IDENTIFIER_LABELS.map((label) => IDENTIFIER_EDGE[label]);
	for await (const chunk of store.scanEdges(scope, types)) {
		for (const edge of chunk) {
			builder.identifierTie({
				ofPerson: edge.from.label === 'Person',
				entity: edge.from.id,
				kind: edge.to.label as IdentifierLabel,
				identifier: edge.to.id,
				from: edge.valid_from ? dayOf(edge.valid_from) : null,
				to: edge.valid_to ? dayOf(edge.valid_to) : null,
				effective: effective.get(edge.source.load_id) ?? null,
				origin: edge.properties.origin === 'identifiers' ? 'identifiers' : 'column'
			});
		}
	}
	for await (const chunk of store.scanEdges(scope, ['HAS_ROLE_IN'])) {
		for (const { from, to, valid_from, valid_to, source } of chunk) {
			builder.roleTie({
				person: from.id,
				organisation: to.id,
				from: valid_from ? dayOf(valid_from) : null,
				to: valid_to ? dayOf(valid_to) : null,
				effective: effective.get(source.load_id) ?? null
			});
		}
	}
}

/** Normalised account each shipment was paid from; the node holds the raw text. */
async function shipmentAccounts(store: GraphStore, scope: Scope): Promise<Map<string, string>> {
	const accounts = new Map<string, string>();
	for await (const chunk of store.scanEdges(scope, ['PAID_FROM'])) {
		for (const edge of chunk) accounts.set(edge.from.id, edge.to.id);
	}
	return accounts;
}

function takeShipment(
	builder: RowTaker,
	{ id, properties: p }: GraphNode,
	account: string | undefined
): void {
	const [day, importer] = [date(p, 'declaration_date'), text(p, 'importer_id')];
	// A shipment that only an item or an inspection names has neither.
	if (day === null || importer === null) return;
	builder.shipment({
		id,
		day,
		importer,
		exporter: text(p, 'exporter_id'),
		broker: text(p, 'broker_id'),
		consignee: text(p, 'consignee_id'),
		office: text(p, 'office_code'),
		procedure: text(p, 'procedure_code'),
		departure: text(p, 'country_of_departure'),
		exportCountry: text(p, 'country_of_export'),
		transport: text(p, 'transport_mode'),
		incoterm: text(p, 'incoterm'),
		currency: text(p, 'currency'),
		invoiceAmount: number(p, 'invoice_amount'),
		exchangeRate: number(p, 'exchange_rate'),
		manifest: text(p, 'manifest_number') !== null,
		bankAccount: account !== undefined,
		billOfLading: text(p, 'bill_of_lading'),
		containers: containersIn(text(p, 'container_ids') ?? '')
	});
	if (account !== undefined) {
		const tie = { ofPerson: false, entity: importer, kind: 'BankAccount', identifier: account } as const;
		builder.identifierTie({ ...tie, from: day, to: null, effective: null, origin: 'shipment' });
	}
}

/** Container ids of a cell, `;` between. */
export function containersIn(cell: string): string[] {
	const ids = cell.split(';').map((id) => id.replace(/[\s-]/g, '').toUpperCase());
	return ids.filter((id) => id !== '');
}

function takeItem(builder: RowTaker, p: Properties): void {
	const [shipment, hs] = [text(p, 'shipment_id'), text(p, 'hs_code')];
	if (shipment === null || hs === null) return;
	builder.item({
		shipment,
		number: number(p, 'item_number') ?? 0,
		hs,
		origin: text(p, 'country_of_origin'),
		quantity: number(p, 'quantity'),
		quantityUnit: text(p, 'quantity_unit'),
		netMass: number(p, 'net_mass_kg'),
		grossMass: number(p, 'gross_mass_kg'),
		price: number(p, 'item_price'),
		customsValue: number(p, 'customs_value'),
		dutyRate: number(p, 'duty_rate'),
		duty: number(p, 'duty_amount'),
		tax: number(p, 'tax_amount'),
		preference: text(p, 'preference_code'),
		licence: text(p, 'licence_number')
	});
}

function text(properties: Properties, column: string): string | null {
	const value = properties[column];
	return value === undefined || value === '' ? null : String(value);
}

function number(properties: Properties, column: string): number | null {
	const value = properties[column];
	return typeof value === 'number' ? value : null;
}

function date(properties: Properties, column: string): number | null {
	const value = properties[column];
	return typeof value === 'string' ? dayOf(value) : null;
}
