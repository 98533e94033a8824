import { NEVER, NONE, NO_DAY } from '#lib/analysis/trade-tables.ts';
import { birthDay } from '#lib/features/past/firm-age.ts';
import type { CaseTools } from '../case-tools.ts';
import { ShipmentLists } from '../shipment-lists.ts';
import { Namesakes } from '../namesakes.ts';
import type { Namesake } from '../namesakes.ts';
import type { Evidence } from '../typology.ts';

/** One firm that may go on as another. */
export interface Rebirth {
	old: number;
	heir: number;
	/** Last declaration of the old one, birth of the new one, days between. */
	ended: number;
	born: number;
	gap: number;
	/** Identifiers and persons in common. */
	shared: number;
	/** Suppliers, brokers and consignees in common. */
	partners: number[];
	/** Cosine of their HS headings. */
	alike: number;
	/** Log-odds that the two are one hand. */
	/** A person of the old firm and one of the new, of one name in two records. */
	namesake: Namesake | null;
	strength: number;
}

export interface RebirthSettings {
	windowDays: number;
	silenceDays: number;
	leastAlike: number;
	leastCommon: number;
}

/** A successor may be prepared before the end. */
const PREPARED_DAYS = 120;
/** A supplier with more customers than this brings nobody together. */
const MOST_CUSTOMERS = 60;
const MOST_TIES = 3;
/** A name in two records is a hint: families have names in common too. */
const OF_NAME = 0.8;
const ROLES = ['exporter', 'broker', 'consignee'] as const;

interface Life {
	first: number;
	last: number;
	/** Birth as registered, else first declaration. */
	born: number;
	/** Whether it has ended, by the register or by its silence. */
	over: boolean;
}

/** Pairs of a firm that ended and one that began about then, with what they have in common. */
export function findRebirths(
	evidence: Evidence,
	{ importers, suppliers }: CaseTools,
	settings: RebirthSettings
): Rebirth[] {
	const { past } = evidence;
	const lives = livesOf(evidence, importers, settings.silenceDays);
	const customers = [
		suppliers,
		new ShipmentLists(past.tables, 'broker'),
		new ShipmentLists(past.tables, 'consignee')
	];
	const rarity = ROLES.map((_, k) => rarities(evidence, customers[k]));
	const namesakes = new Namesakes(past);
	const found: Rebirth[] = [];
	for (const [heir, life] of lives) {
		const alikes = namesakes.of(heir);
		for (const old of candidates(heir, alikes)) {
			const rebirth = pair(old, heir, life, alikes);
			if (rebirth) found.push(rebirth);
		}
	}
	return found;

	/** Firms that share something of their own with the heir, or a supplier that not everyone has. */
	function candidates(heir: number, alikes: readonly Namesake[]): Set<number> {
		const found = new Set<number>(past.ties.neighbours(heir).map(({ entity }) => entity));
		for (const s of importers.of(heir)) {
			const supplier = past.tables.shipments.exporter[s];
			if (supplier === NONE || (rarity[0].get(supplier) ?? 0) === 0) continue;
			for (const other of suppliers.of(supplier)) found.add(past.tables.shipments.importer[other]);
		}
		for (const { entity } of alikes) found.add(entity);
		found.delete(heir);
		return found;
	}

	function pair(old: number, heir: number, life: Life, alikes: readonly Namesake[]): Rebirth | undefined {
		const former = lives.get(old);
		if (!former || !former.over || former.first >= life.first) return undefined;
		const gap = life.born - former.last;
		if (gap < -PREPARED_DAYS || gap > settings.windowDays || life.first < former.last - PREPARED_DAYS)
			return undefined;
		const namesake = alikes.find(({ entity }) => entity === old);
		const alike = past.trade.sameGoods(heir, old);
		const tie = past.ties.neighbours(heir).find(({ entity }) => entity === old);
		if (alike < settings.leastAlike && !tie) return undefined;
		const mine = ROLES.map((role) => partnersOf(importers, heir, role));
		const theirs = ROLES.map((role) => partnersOf(importers, old, role));
		const partners: number[] = [];
		const common = [0, 0, 0];
		mine.forEach((set, k) => {
			for (const partner of set) {
				if (!theirs[k].has(partner)) continue;
				partners.push(partner);
				common[k] += rarity[k].get(partner) ?? 0;
			}
		});
		const [suppliers, brokers, consignees] = common;
		const bound = {
			ties: Math.min(MOST_TIES, tie?.strength ?? 0),
			name: namesake ? 1 : 0,
			suppliers: Math.min(2, suppliers),
			desks: Math.min(1, brokers) + Math.min(1, consignees)
		};
		if (bound.ties + bound.suppliers + (bound.name + bound.desks) / 2 < settings.leastCommon)
			return undefined;
		const strength =
			1.5 * (bound.ties + bound.suppliers) +
			OF_NAME * bound.name +
			bound.desks +
			2 * alike -
			Math.abs(gap) / 180 -
			3;
		return {
			old,
			heir,
			ended: former.last,
			born: life.born,
			gap,
			shared: tie?.shared ?? 0,
			partners,
			alike,
			namesake: namesake ?? null,
			strength
		};
	}

	function partnersOf(lists: ShipmentLists, firm: number, role: (typeof ROLES)[number]): Set<number> {
		const set = new Set<number>();
		for (const s of lists.of(firm)) {
			const partner = past.tables.shipments[role][s];
			if (partner !== NONE && partner !== firm) set.add(partner);
		}
		return set;
	}
}

function livesOf({ past }: Evidence, importers: ShipmentLists, silence: number): Map<number, Life> {
	const { entities } = past.tables;
	const lives = new Map<number, Life>();
	for (let e = 0; e < entities.ids.length; e++) {
		const first = past.trade.firstImport.get(e);
		if (first === NEVER) continue;
		const last = past.trade.lastImport.get(e);
		const count = importers.of(e).length;
		const usual = count > 1 ? (last - first) / (count - 1) : 0;
		const silent = past.day - last > Math.max(silence, 3 * usual);
		const struck = entities.status[e] > 1 && entities.statusDay[e] !== NO_DAY;
		lives.set(e, { first, last, born: birthDay(entities, e, past.day), over: silent || struck });
	}
	return lives;
}

/** 1 / log2 of the customers, 0 for those that everyone deals with. */
function rarities({ past }: Evidence, lists: ShipmentLists): Map<number, number> {
	const found = new Map<number, number>();
	for (let e = 0; e < past.tables.entities.ids.length; e++) {
		const of = lists.of(e);
		if (of.length === 0) continue;
		const firms = new Set(Array.from(of, (s) => past.tables.shipments.importer[s])).size;
		if (firms >= 2) found.set(e, firms > MOST_CUSTOMERS ? 0 : 1 / Math.log2(firms));
	}
	return found;
}
