import type { Day } from '#lib/domain/day.ts';
import { startsTenure } from '#lib/analysis/tenure.ts';
import { NEVER, NONE, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { integers } from '../past/growing-array.ts';
import { PairTable } from '../past/pair-table.ts';
import { RELATIONS } from './snapshot-columns.ts';
import { nodeOrder } from './node-order.ts';

/** The graph of what is known, its nodes numbered among themselves: nothing that comes later changes the numbers. */
export interface KnownGraph {
	/** Edges and weights as analysis/projection.ts has them. */
	csr: Csr;
	/** Node of the tables that each node is: an entity, or the number of entities plus an identifier. */
	nodes: Int32Array;
	/** The first so many nodes are entities, in order of their ids. */
	entities: number;
	/** Neighbours by relation, entities x RELATIONS. */
	relations: Float32Array;
}

/** Bits of an edge between nodes u < v. Of a trade: its place among PARTNERS, and whether v is the importer. */
const TO_IDENTIFIER = 1;
const TO_PERSON = 2;
const PARTNERS = ['exporter', 'broker', 'consignee'] as const;
const tradeBit = (partner: number, importerIsSecond: boolean) =>
	4 << (2 * partner + Number(importerIsSecond));
const IMPORTS = [0, 1, 2].map((partner) => [tradeBit(partner, false), tradeBit(partner, true)] as const);

/** Trade between two parties binds less than a shared identifier of the same rarity. */
const TRADE_SHARE = 0.5;

/**
 * Who is tied to whom, grown from day to day: from one snapshot to the next only the new rows are read. What it holds on a
 * day is `project(cutTables(tables, day))`.
 */
export class DatedGraph {
	private readonly tables: TradeTables;
	private readonly order: Int32Array;
	private readonly pairs = new PairTable();
	private readonly bits = integers(1024);
	private readonly trades = integers(1024);
	/** Distinct holders of each identifier. */
	private readonly holders: Uint32Array;
	/** Last day of the roles of each person so far, NEVER for open, and the edges of its latest tenure. */
	private readonly reach: Int32Array;
	private readonly roles = new Map<number, number[]>();
	private nextLink = 0;
	private nextShipment = 0;

	constructor(tables: TradeTables) {
		this.tables = tables;
		this.order = nodeOrder(tables);
		this.holders = new Uint32Array(tables.identifiers.ids.length);
		this.reach = new Int32Array(tables.entities.ids.length).fill(NO_DAY);
	}

	/** Takes in the ties and shipments dated before `day`. */
	advanceTo(day: Day): void {
		const { links, shipments } = this.tables;
		for (; this.nextLink < links.from.length && links.from[this.nextLink] < day; this.nextLink++) {
			if (links.kind[this.nextLink] === 0)
				this.takeIdentifier(links.a[this.nextLink], links.b[this.nextLink]);
			else this.takeRole(this.nextLink);
		}
		for (
			;
			this.nextShipment < shipments.day.length && shipments.day[this.nextShipment] < day;
			this.nextShipment++
		) {
			this.takeShipment(this.nextShipment);
		}
	}

	private takeIdentifier(entity: number, identifier: number): void {
		const edge = this.pairs.add(entity, this.tables.entities.ids.length + identifier);
		if (this.bits.get(edge) === 0) this.holders[identifier]++;
		this.bits.set(edge, TO_IDENTIFIER);
	}

	private takeRole(i: number): void {
		const { a, b, from, to } = this.tables.links;
		const person = a[i];
		const edges = this.roles.get(person) ?? [];
		if (startsTenure(from[i], this.reach[person])) {
			// What a person left long ago says nothing of the firms it joins now.
			for (const edge of edges.splice(0)) this.bits.set(edge, 0);
		}
		this.reach[person] = Math.max(this.reach[person], to[i] === NO_DAY ? NEVER : to[i]);
		const edge = this.pairs.add(Math.min(person, b[i]), Math.max(person, b[i]));
		this.bits.set(edge, TO_PERSON);
		edges.push(edge);
		this.roles.set(person, edges);
	}

	private takeShipment(s: number): void {
		const { shipments } = this.tables;
		const importer = shipments.importer[s];
		PARTNERS.forEach((party, k) => {
			const partner = shipments[party][s];
			if (partner === NONE || partner === importer) return;
			const edge = this.pairs.add(Math.min(importer, partner), Math.max(importer, partner));
			this.bits.set(edge, this.bits.get(edge) | tradeBit(k, importer > partner));
			this.trades.add(edge, 1);
		});
	}

	/** The graph of what was taken in so far. */
	build(): KnownGraph {
		const active = this.activeEdges();
		const { degree, nodes, numberOf, entities } = this.knownNodes(active);
		const [sources, targets] = [new Uint32Array(active.length), new Uint32Array(active.length)];
		const weights = new Float64Array(active.length);
		const relations = new Float32Array(entities * RELATIONS.length);
		for (let i = 0; i < active.length; i++) {
			const [u, v] = [this.pairs.firstOf(active[i]), this.pairs.secondOf(active[i])];
			sources[i] = numberOf[u];
			targets[i] = numberOf[v];
			// Hubs fade (Adamic and Adar 2003); trade grows with the logarithm of its shipments.
			const fade = 1 / Math.log2(1 + Math.max(degree[u], degree[v]));
			const trades = this.trades.get(active[i]);
			weights[i] = trades === 0 ? fade : TRADE_SHARE * fade * Math.log2(1 + trades);
			countRelations(relations, this.bits.get(active[i]), sources[i], targets[i]);
		}
		const csr = csrFromEdges({ nodes: nodes.length, sources, targets, weights }, { directed: false });
		return { csr, nodes, entities, relations };
	}

	/** An identifier with one holder ties nothing. */
	private activeEdges(): Uint32Array {
		const active = new Uint32Array(this.pairs.length);
		const entities = this.tables.entities.ids.length;
		let size = 0;
		for (let edge = 0; edge < this.pairs.length; edge++) {
			const bits = this.bits.get(edge);
			if (bits === 0) continue;
			if (bits === TO_IDENTIFIER && this.holders[this.pairs.secondOf(edge) - entities] < 2) continue;
			active[size++] = edge;
		}
		return active.subarray(0, size);
	}

	private knownNodes(active: Uint32Array) {
		const degree = new Uint32Array(this.order.length);
		for (const edge of active) {
			degree[this.pairs.firstOf(edge)]++;
			degree[this.pairs.secondOf(edge)]++;
		}
		const nodes = this.order.filter((v) => degree[v] > 0);
		const numberOf = new Int32Array(this.order.length).fill(NONE);
		nodes.forEach((v, i) => (numberOf[v] = i));
		const firstIdentifier = nodes.findIndex((v) => v >= this.tables.entities.ids.length);
		return { degree, nodes, numberOf, entities: firstIdentifier === -1 ? nodes.length : firstIdentifier };
	}
}

function countRelations(relations: Float32Array, bits: number, u: number, v: number): void {
	const count = (node: number, relation: number) => relations[node * RELATIONS.length + relation]++;
	if (bits === TO_IDENTIFIER) {
		count(u, 0);
		return;
	}
	if (bits & TO_PERSON) {
		count(u, 1);
		count(v, 1);
	}
	IMPORTS.forEach(([byFirst, bySecond], k) => {
		if (bits & byFirst) count(u, 2 + k);
		if (bits & bySecond) count(v, 2 + k);
	});
	if (IMPORTS.some(([byFirst]) => bits & byFirst)) count(v, 5);
	if (IMPORTS.some(([, bySecond]) => bits & bySecond)) count(u, 5);
}
