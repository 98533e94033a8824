import { NONE } from '#lib/analysis/trade-tables.ts';
import type { EntityScores } from '../entity-scores.ts';
import type { ShipmentScores } from '../shipment-scores.ts';

/** Two organisations and how strongly evidence binds them, 0..1 and a little more. */
export interface Bond {
	a: number;
	b: number;
	weight: number;
}

/** Bonds weaker than this join nothing. */
const LEAST_BOND = 0.12;

/**
 * What binds suspicious organisations: rare identifiers and persons in common, and suspicious shipments that
 * neither has with many others. Trade with a hub binds little, since its suspicious shipments are spread.
 */
export function evidenceGraph(scores: ShipmentScores, entities: EntityScores): Bond[] {
	const bonds = new Map<number, Bond>();
	const count = entities.score.length;
	function add(x: number, y: number, weight: number): void {
		const [a, b] = x < y ? [x, y] : [y, x];
		const key = a * count + b;
		const bond = bonds.get(key);
		if (bond) bond.weight += weight;
		else bonds.set(key, { a, b, weight });
	}
	tradeBonds(scores, add);
	sharedBonds(scores, entities, add);
	return [...bonds.values()]
		.filter((bond) => bond.weight >= LEAST_BOND)
		.sort((x, y) => x.a - y.a || x.b - y.b);
}

function tradeBonds(
	{ stream, hindsight }: ShipmentScores,
	add: (a: number, b: number, weight: number) => void
): void {
	const { shipments, entities } = stream.past.tables;
	const base = mean(hindsight);
	const mass = new Float64Array(entities.ids.length);
	const joint = new Map<number, number>();
	const count = entities.ids.length;
	for (let s = 0; s < hindsight.length; s++) {
		const excess = hindsight[s] - 2 * base;
		if (excess <= 0) continue;
		const parties = [
			shipments.importer[s],
			shipments.exporter[s],
			shipments.broker[s],
			shipments.consignee[s]
		];
		const distinct = [...new Set(parties)].filter((e) => e !== NONE);
		for (const e of distinct) mass[e] += excess;
		for (const partner of distinct) {
			if (partner === shipments.importer[s]) continue;
			const key = shipments.importer[s] * count + partner;
			joint.set(key, (joint.get(key) ?? 0) + excess);
		}
	}
	for (const [key, both] of joint) {
		const [a, b] = [Math.floor(key / count), key % count];
		// Ochiai coefficient of the two suspicious masses; the constant keeps a single shipment from being a bond.
		const weight = both / Math.sqrt((mass[a] + 0.5) * (mass[b] + 0.5));
		if (both > 0.4) add(a, b, weight);
	}
}

function sharedBonds(
	{ stream }: ShipmentScores,
	{ surprise }: EntityScores,
	add: (a: number, b: number, weight: number) => void
): void {
	const { labels } = stream.past.tables.entities;
	for (let e = 0; e < labels.length; e++) {
		if (labels[e] === 'Person') continue;
		for (const { entity, strength } of stream.past.ties.neighbours(e)) {
			if (entity <= e || labels[entity] === 'Person') continue;
			const suspicion = gate(surprise[e]) * gate(surprise[entity]);
			add(e, entity, Math.min(1.5, strength) * Math.sqrt(suspicion));
		}
	}
}

/** 0 for an average firm, near 1 for one far above its like. */
function gate(surprise: number): number {
	return 1 / (1 + Math.exp(-2 * (surprise - 0.8)));
}

function mean(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return values.length === 0 ? 0 : sum / values.length;
}
