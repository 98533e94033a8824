import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { mixedEvidence } from './firm-evidence.ts';
import { laneBurst } from './lane-burst.ts';
import type { Leads } from './leads.ts';

/** What a firm and one it deals with have between them. */
export interface Dealing {
	/** Nats, by the marks of their shipments and the season they fall in. */
	evidence: number;
	shipments: number;
}

/** The leads of a typology by firm and by dealing. */
export class EvidenceField {
	readonly past: Past;
	/** Suspicion of entities over their like, log-odds. */
	readonly surprise: Float64Array;
	/** Evidence of each firm that answers for shipments, nats; the part that goods and papers alone bear. */
	readonly own = new Map<number, number>();
	readonly signs = new Map<number, number>();
	/** Dealings of each firm by partner, and of each partner by firm. */
	readonly partners = new Map<number, Map<number, Dealing>>();
	readonly clients = new Map<number, Map<number, Dealing>>();

	constructor(past: Past, { signs, marks, holder, partnersOf }: Leads, surprise: Float64Array) {
		this.past = past;
		this.surprise = surprise;
		const { day } = past.tables.shipments;
		const ofFirm = new Map<number, number[]>();
		const ofLane = new Map<number, Map<number, number[]>>();
		for (let s = 0; s < marks.length; s++) {
			const firm = holder[s];
			if (firm === NONE) continue;
			listed(ofFirm, firm).push(s);
			const lanes = nested(ofLane, firm);
			for (const partner of partnersOf(s)) {
				if (partner !== NONE && partner !== firm) listed(lanes, partner).push(s);
			}
		}
		for (const [firm, shipments] of ofFirm) {
			this.own.set(firm, mixedEvidence(shipments.map((s) => marks[s])));
			this.signs.set(firm, mixedEvidence(shipments.map((s) => signs[s])));
			const window = past.day - day[shipments[0]];
			for (const [partner, list] of ofLane.get(firm) ?? []) {
				const season = laneBurst(
					list.map((s) => day[s]),
					window
				);
				const evidence = mixedEvidence(list.map((s) => marks[s])) + season;
				const dealing = { evidence, shipments: list.length };
				nested(this.partners, firm).set(partner, dealing);
				nested(this.clients, partner).set(firm, dealing);
			}
		}
	}
}

function listed<K>(map: Map<K, number[]>, key: K): number[] {
	let found = map.get(key);
	if (!found) map.set(key, (found = []));
	return found;
}

function nested<V>(map: Map<number, Map<number, V>>, key: number): Map<number, V> {
	let found = map.get(key);
	if (!found) map.set(key, (found = new Map()));
	return found;
}
