import { NONE } from '#lib/analysis/trade-tables.ts';
import type { CaseTools } from '../case-tools.ts';
import type { ShipmentLists } from '../shipment-lists.ts';
import { campaignRatios } from './concentration.ts';
import type { Evidence } from '../typology.ts';

/** What the declarations of one client through one broker say. */
export interface Client {
	entity: number;
	shipments: number[];
	/** Log-likelihood ratio (nats) of colluding over honest trade. */
	ratio: number;
	inspected: number;
	offences: number;
	/** Offences that goods and offices lead to expect. */
	expected: number;
}

export interface BrokerEvidence {
	broker: number;
	clients: Client[];
}

/** Part of offences that an inspection of the goods finds. */
const FOUND = 0.95;
/** Suspicions share their causes (one price habit, one supplier): each counts for less than it would alone. */
const DEPENDENCE = 0.4;
/** A client of this evidence is as good as proven; more of one must not stand for many. */
const MOST = 3;
const LEAST = -2;
const MOST_ODDS = 40;

/** What another scheme explains counts for less. */
const EXPLAINED = 0.4;
/** Suspicion that makes a shipment one of a scheme, where it is asked whether another scheme explains it. */
const SUSPECT = 0.3;
/** Shipments that a broker's usual level is drawn to that of all with. */
const PRIOR_SHIPMENTS = 20;
/** Rank of the usual level among a broker's shipments: lower than the middle, since half of them may be false. */
const USUAL = 0.4;

/**
 * Evidence of each client of each broker: outcomes against what HS and office make likely, and suspicions over what is
 * usual with that broker, so that a level all of its clients share does not make all of them suspects.
 */
export function clientEvidence(
	evidence: Evidence,
	tools: CaseTools,
	brokers: ShipmentLists,
	guiltyShare: number
): BrokerEvidence[] {
	const { past, suspicion } = evidence;
	const { shipments, entities } = past.tables;
	const overall = levels(suspicion);
	const elsewhere = new OtherSchemes(evidence);
	const found: BrokerEvidence[] = [];
	const campaigns = campaignsOf(evidence, brokers);
	for (let broker = 0; broker < entities.ids.length; broker++) {
		const through = brokers.of(broker);
		if (through.length === 0) continue;
		const base = overall.mean + usualExcess(through, overall.middle);
		const byClient = new Map<number, number[]>();
		for (const s of through) {
			const list = byClient.get(shipments.importer[s]);
			if (list) list.push(s);
			else byClient.set(shipments.importer[s], [s]);
		}
		const clients = [...byClient].map(([entity, list]) => {
			const client = weigh(entity, list, base, campaigns.get(list[0]) ?? 0);
			if (client.ratio > 0 && elsewhere.explain(client, byClient)) client.ratio *= EXPLAINED;
			return client;
		});
		found.push({ broker, clients });
	}
	return found;

	/**
	 * Half of how far the broker's usual shipment lies above everyone's: the level may be the broker's office and goods,
	 * or its doing.
	 */
	function usualExcess(through: Int32Array, middle: number): number {
		const open = [...through].filter((s) => !tools.outcomes.inspected(s)).map((s) => logOdds(suspicion[s]));
		open.sort((x, y) => x - y);
		const usual = open.length > 0 ? open[Math.floor(USUAL * open.length)] : middle;
		const drawn = (usual * open.length + middle * PRIOR_SHIPMENTS) / (open.length + PRIOR_SHIPMENTS);
		return Math.max(0, drawn - middle) / 2;
	}

	function weigh(entity: number, list: number[], base: number, campaign: number): Client {
		const client: Client = { entity, shipments: list, ratio: 0, inspected: 0, offences: 0, expected: 0 };
		let [outcome, hint] = [0, 0];
		for (const s of list) {
			if (tools.outcomes.inspected(s)) {
				const rate = Math.max(0.03, Math.min(0.5, past.outcomes.expectedRate(s)));
				const guilty = FOUND * guiltyShare;
				const offence = tools.outcomes.offence(s);
				outcome += offence ? Math.log(guilty / rate) : Math.log((1 - guilty) / (1 - rate));
				client.inspected++;
				client.offences += Number(offence);
				client.expected += rate;
			} else {
				const odds = Math.min(MOST_ODDS, Math.exp(logOdds(suspicion[s]) - base));
				hint += Math.log(1 - guiltyShare + guiltyShare * odds);
			}
		}
		client.ratio = Math.max(LEAST, Math.min(MOST, outcome + DEPENDENCE * hint + campaign));
		return client;
	}
}

/** Log-likelihood ratio of a campaign for the declarations of each client through each broker, by the first of them. */
function campaignsOf({ past }: Evidence, brokers: ShipmentLists): Map<number, number> {
	const { day, importer } = past.tables.shipments;
	const firsts: number[] = [];
	const series: number[][] = [];
	for (let broker = 0; broker < past.tables.entities.ids.length; broker++) {
		const byClient = new Map<number, number[]>();
		for (const s of brokers.of(broker)) {
			const days = byClient.get(importer[s]);
			if (days) days.push(day[s]);
			else {
				byClient.set(importer[s], [day[s]]);
				firsts.push(s);
			}
		}
		series.push(...byClient.values());
	}
	return new Map(campaignRatios(series).map((ratio, i) => [firsts[i], ratio]));
}

/** Whether a client's suspicious trade belongs to a scheme beyond this broker. */
class OtherSchemes {
	private readonly evidence: Evidence;
	/** Importers whose dealings with a supplier are suspicious. */
	private readonly suspects = new Map<number, Set<number>>();

	constructor(evidence: Evidence) {
		this.evidence = evidence;
		const { shipments } = evidence.past.tables;
		evidence.suspicion.forEach((p, s) => {
			const supplier = shipments.exporter[s];
			if (p < SUSPECT || supplier === NONE) return;
			const set = this.suspects.get(supplier) ?? new Set();
			this.suspects.set(supplier, set.add(shipments.importer[s]));
		});
	}

	explain({ entity, shipments }: Client, clients: ReadonlyMap<number, unknown>): boolean {
		const { past, suspicion, surprise } = this.evidence;
		for (const s of shipments) {
			if (suspicion[s] < SUSPECT) continue;
			const others = this.suspects.get(past.tables.shipments.exporter[s]) ?? [];
			for (const other of others) if (!clients.has(other)) return true;
		}
		return past.ties
			.neighbours(entity)
			.some((tie) => tie.strength > RARE_TIE && !clients.has(tie.entity) && surprise[tie.entity] > 1);
	}
}

/** A tie that binds two firms rather than a street. */
export const RARE_TIE = 0.3;

function levels(suspicion: Float64Array): { mean: number; middle: number } {
	const sorted = Float64Array.from(suspicion).sort();
	let sum = 0;
	for (const p of suspicion) sum += p;
	return {
		mean: logOdds(sum / Math.max(1, suspicion.length)),
		middle: logOdds(sorted[suspicion.length >> 1] ?? 0)
	};
}

function logOdds(p: number): number {
	const bounded = Math.max(1e-3, Math.min(1 - 1e-3, p));
	return Math.log(bounded / (1 - bounded));
}
