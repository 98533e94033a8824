import { isoOf } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { chance, pick, uniform } from '../draw.ts';
import { writeAccount } from '../identifiers/bank-account.ts';
import { HONEST_FAULTS, MISSING } from '../settings.ts';
import { mixSeed, rowStream } from '../stream.ts';
import { drawDraft } from '../traffic/draft.ts';
import type { Draft, DraftLine } from '../traffic/consignment.ts';
import { duesOf, evadedRevenue } from '../traffic/dues.ts';
import { orderPlans } from '../traffic/ids.ts';
import { Inspectorate, type InspectionRow } from './inspectorate.ts';
import type { WorldRow } from './world-row.ts';

/** Freight and insurance as part of the customs value, by transport mode. */
const FREIGHT: Readonly<Record<string, number>> = { '1': 0.06, '3': 0.05, '4': 0.14 };
const WITHOUT_FREIGHT = new Set(['FOB', 'EXW']);

/**
 * Shipments in order of day with their items and truth, then all inspections in order of their day. Each row draws
 * from a stream of its own.
 */
export function* shipmentRows(
	builder: Builder,
	onRow?: (done: number, total: number) => void
): Generator<WorldRow> {
	const plans = orderPlans(builder);
	const seed = mixSeed(builder.seed, 'shipments');
	const inspectorate = new Inspectorate(builder);
	const inspections: InspectionRow[] = [];
	const serials = new Map<string, number>();
	for (let i = 0; i < plans.length; i++) {
		const plan = plans[i] as (typeof plans)[number];
		const rng = rowStream(seed, i);
		const draft = drawDraft(builder, plan, rng);
		plan.shape?.(draft, rng);
		const evaded = plan.offence ? evadedRevenue(draft) : 0;
		for (const line of draft.lines) addFaults(rng, line);
		const series = `${draft.office.code}${isoOf(draft.day).slice(0, 4)}`;
		const serial = (serials.get(series) ?? 0) + 1;
		serials.set(series, serial);
		const id = `${series}${String(serial).padStart(6, '0')}`;
		yield { table: 'shipments', row: shipmentRow(builder, draft, id, rng) };
		for (let n = 0; n < draft.lines.length; n++) {
			yield { table: 'items', row: itemRow(builder, draft, draft.lines[n] as DraftLine, id, n + 1, rng) };
		}
		const truth = {
			shipment_id: id,
			illicit: plan.offence ? 1 : 0,
			ring_id: plan.offence?.ring ?? null,
			typology: plan.offence?.typology ?? null,
			evaded_revenue: cents(evaded)
		};
		yield { table: 'truth/shipments', row: truth };
		const inspection = inspectorate.visit(plan, draft, id, evaded);
		if (inspection) inspections.push(inspection);
		onRow?.(i + 1, plans.length);
	}
	inspections.sort((a, b) =>
		a.inspection_date < b.inspection_date ? -1 : a.inspection_date > b.inspection_date ? 1 : 0
	);
	let number = 0;
	for (const inspection of inspections) {
		yield {
			table: 'inspections',
			row: { inspection_id: `IN${String(++number).padStart(7, '0')}`, ...inspection }
		};
	}
}

/** Slips of honest and dishonest alike: tonnes for kilograms, two digits exchanged. */
function addFaults(rng: Rng, { declared }: DraftLine): void {
	const unit = chance(rng, HONEST_FAULTS.unit);
	const slip = chance(rng, HONEST_FAULTS.slip);
	if (unit) declared.mass = Math.max(0.1, Math.round(declared.mass / 100) / 10);
	if (slip) declared.quantity = Math.max(1, Math.round(declared.quantity * pick(rng, [0.1, 10, 0.9, 1.1])));
}

function shipmentRow(builder: Builder, draft: Draft, id: string, rng: Rng): Record<string, unknown> {
	const rate = builder.rate(draft.currency, draft.day);
	const invoice = draft.lines.reduce((sum, { declared }) => sum + price(draft, declared.value, rate), 0);
	const kept = (missing: number) => !chance(rng, missing);
	const account = draft.account && writeAccount(rng, draft.account);
	return {
		shipment_id: id,
		declaration_number: `${draft.office.code}-${draft.lines[0]?.declared.procedure}-${id.slice(3, 7)}-${id.slice(7)}`,
		declaration_date: isoOf(draft.day),
		office_code: draft.office.code,
		procedure_code: draft.lines[0]?.declared.procedure,
		broker_id: kept(MISSING.broker) ? draft.broker?.id : null,
		importer_id: draft.importer.id,
		exporter_id: draft.exporter?.id,
		consignee_id: draft.consignee?.id,
		transport_mode: draft.mode,
		manifest_number: kept(MISSING.manifest) ? draft.manifest : null,
		bill_of_lading: kept(MISSING.bill) ? draft.bill : null,
		container_ids: kept(MISSING.containers) ? draft.containers.join(';') : null,
		country_of_departure: kept(MISSING.departure) ? draft.departure : null,
		country_of_export: draft.export,
		incoterm: draft.incoterm,
		currency: draft.currency,
		invoice_amount: cents(invoice),
		exchange_rate: rate,
		bank_account: kept(MISSING.shipmentAccount) ? account : null
	};
}

function itemRow(
	builder: Builder,
	draft: Draft,
	line: DraftLine,
	id: string,
	n: number,
	rng: Rng
): Record<string, unknown> {
	const { declared } = line;
	const dues = duesOf(declared, draft.day);
	const packing = uniform(rng, 1.03, 1.14);
	const kept = (missing: number) => !chance(rng, missing);
	return {
		shipment_id: id,
		item_number: n,
		hs_code: declared.product.code,
		description: kept(MISSING.description) ? declared.product.wording : null,
		country_of_origin: declared.origin,
		quantity: kept(MISSING.quantity) ? declared.quantity : null,
		quantity_unit: declared.product.unit,
		net_mass_kg: declared.mass,
		gross_mass_kg: kept(MISSING.gross) ? Math.round(declared.mass * packing * 10) / 10 : null,
		item_price: cents(price(draft, declared.value, builder.rate(draft.currency, draft.day))),
		customs_value: cents(declared.value),
		duty_rate: Math.round(dues.rate * 1000) / 1000,
		duty_amount: cents(dues.duty),
		tax_amount: cents(dues.tax),
		preference_code: declared.preference ? 'PREF' : null,
		licence_number: declared.licence
	};
}

/** Invoice price of goods: the customs value (CIF) in the invoice's currency, less freight where the seller pays none. */
function price(draft: Draft, value: number, rate: number): number {
	const freight = WITHOUT_FREIGHT.has(draft.incoterm) ? (FREIGHT[draft.mode] ?? 0) : 0;
	return value / rate / (1 + freight);
}

function cents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
