import { NONE } from '#lib/analysis/trade-tables.ts';
import type { EntityScores } from '../entity-scores.ts';
import type { ShipmentScores } from '../shipment-scores.ts';

/** Two organisations and how strongly evidence binds them; 1 is a pair that shares a phone nobody else has. */
export interface Bond {
	a: number;
	b: number;
	weight: number;
	/**
	 * The end that is supplier, broker or consignee to the other; NONE where they share something of their own
	 * (identifiers, persons, a licence, a consignment), whether or not they trade.
	 */
	partner: number;
}

type Add = (a: number, b: number, weight: number, partner: number) => void;

/** Bonds weaker than this join nothing. */
const LEAST_BOND = 0.1;
const MOST_SHARED = 2;
/** What one signal's finding on a pair adds (a licence used by both, parts of one consignment). */
const FINDING = 0.8;
/** Trade is the weaker thread. */
const TRADE_SHARE = 0.8;

/**
 * What binds suspicious organisations: rare identifiers and persons in common, findings that name both, and
 * suspicious shipments with the same supplier, broker or consignee, where that partner has more than one such
 * importer and few others. Trade with a hub binds little, since its suspicious shipments are spread.
 */
export function evidenceGraph(scores: ShipmentScores, entities: EntityScores): Bond[] {
	const bonds = new Map<number, Bond>();
	const count = entities.score.length;
	const { labels } = scores.stream.past.tables.entities;
	const add: Add = (x, y, weight, partner) => {
		if (x === y || labels[x] === 'Person' || labels[y] === 'Person') return;
		const [a, b] = x < y ? [x, y] : [y, x];
		const key = a * count + b;
		const bond = bonds.get(key);
		if (bond) {
			bond.weight += weight;
			if (partner !== bond.partner) bond.partner = NONE;
		} else bonds.set(key, { a, b, weight, partner });
	};
	tradeBonds(scores, add);
	sharedBonds(scores, entities, add);
	for (const signal of scores.stream.signals) {
		for (const [a, b] of signal.pairs?.() ?? []) add(a, b, FINDING, NONE);
	}
	return [...bonds.values()]
		.filter((bond) => bond.weight >= LEAST_BOND)
		.sort((x, y) => x.a - y.a || x.b - y.b);
}

function tradeBonds({ stream, hindsight }: ShipmentScores, add: Add): void {
	const { shipments, entities } = stream.past.tables;
	const floor = 1.5 * mean(hindsight);
	const count = entities.ids.length;
	const mass = new Float64Array(count);
	const joint = new Map<number, number>();
	for (let s = 0; s < hindsight.length; s++) {
		const excess = hindsight[s] - floor;
		if (excess <= 0) continue;
		const importer = shipments.importer[s];
		const partners = new Set([shipments.exporter[s], shipments.broker[s], shipments.consignee[s]]);
		partners.delete(NONE);
		partners.delete(importer);
		mass[importer] += excess;
		for (const partner of partners) {
			mass[partner] += excess;
			const key = importer * count + partner;
			joint.set(key, (joint.get(key) ?? 0) + excess);
		}
	}
	const squares = new Float64Array(count);
	for (const [key, both] of joint) squares[key % count] += both * both;
	for (const [key, both] of joint) {
		const [importer, partner] = [Math.floor(key / count), key % count];
		// A partner that one importer alone makes suspicious says nothing the importer has not said: Simpson's
		// diversity of its suspicious importers is 0 then.
		const diversity = 1 - squares[partner] / mass[partner] ** 2;
		const ochiai = both / Math.sqrt((mass[importer] + 0.3) * (mass[partner] + 0.3));
		if (diversity > 0) add(importer, partner, TRADE_SHARE * ochiai * Math.sqrt(diversity), partner);
	}
}

function sharedBonds({ stream }: ShipmentScores, { surprise }: EntityScores, add: Add): void {
	const { labels } = stream.past.tables.entities;
	for (let e = 0; e < labels.length; e++) {
		if (labels[e] === 'Person') continue;
		for (const { entity, strength } of stream.past.ties.neighbours(e)) {
			if (entity <= e) continue;
			const suspicion = Math.sqrt(gate(surprise[e]) * gate(surprise[entity]));
			add(e, entity, Math.min(MOST_SHARED, strength) * suspicion, NONE);
		}
	}
}

/** 0 for a clean firm, near 1 for one far above its like. */
function gate(surprise: number): number {
	return 1 / (1 + Math.exp(-2 * (surprise - 0.6)));
}

function mean(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return values.length === 0 ? 0 : sum / values.length;
}
