import { isoOf } from '#lib/domain/day.ts';
import type { Proof } from '#lib/domain/typology.ts';
import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import { entityName, entityRef, percent } from '#lib/features/evidence.ts';
import { clientEvidence } from './broker/client-evidence.ts';
import type { BrokerEvidence, Client } from './broker/client-evidence.ts';
import { independentClients } from './broker/independent-clients.ts';
import { expectedShare, howMany, likeliestShare, logLikelihood, posterior } from './broker/mixture.ts';
import { CaseTools } from './case-tools.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { MOST_MEMBERS, MOST_PROOFS } from './limits.ts';
import { ShipmentLists } from './shipment-lists.ts';
import { offenceProofs, valueOf } from './shipment-proofs.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'guiltyShare' | 'leastClients' | 'usualClients' | 'youngDays';

/** Clients that the prior on the share of colluding ones is worth, and the most it may be. */
const PRIOR_CLIENTS = 8;
const MOST_SHARE = 0.75;

/** What the clients of a broker say of it, beside what chance would. */
interface Suspect extends BrokerEvidence {
	/** Log-likelihood ratio of more colluding clients than brokers usually have. */
	excess: number;
	/** The same of independent clients found out, against what goods and offices explain (Poisson). */
	offences: number;
	/** Deviations of the share of clients new to import from that of all brokers. */
	young: number;
	/** Likeliest share of colluding clients, if it colludes. */
	share: number;
}

/**
 * A broker whose clients offend more, and more of them independently, than their goods, offices and other ties
 * explain. Rates are drawn to what is usual (empirical Bayes, Robbins 1956; Efron and Morris 1975), so that a forwarder
 * of hundreds is held against hundreds. WCO, Study Report on Customs Brokers (2018), on their part in fraud.
 */
export const brokerCollusion: Typology<Name> = {
	id: 'broker_collusion',
	parameters: {
		guiltyShare: { value: 0.6, min: 0.2, max: 0.95, unit: 'share' },
		leastClients: { value: 3, min: 2, max: 20, unit: 'firms' },
		usualClients: { value: 8, min: 2, max: 24, unit: 'firms' },
		youngDays: { value: 365, min: 30, max: 1460, unit: 'days' }
	},
	find(evidence, values) {
		const tools = new CaseTools(evidence.past);
		const brokers = new ShipmentLists(evidence.past.tables, 'broker');
		const clients = clientEvidence(evidence, tools, brokers, values.guiltyShare);
		return suspects(evidence, clients, values).flatMap((suspect) =>
			describe(evidence, suspect, tools, values.leastClients)
		);
	}
};

function suspects(
	evidence: Evidence,
	brokers: readonly BrokerEvidence[],
	values: Readonly<Record<Name, number>>
): Suspect[] {
	const witnesses = brokers.map(({ clients }) => independentClients(evidence, clients));
	const usual = likeliestShare(witnesses.flatMap((group) => group.map(({ ratio }) => ratio))).share;
	const isYoung = youngImporters(evidence, values.youngDays);
	let [young, all] = [0, 0];
	for (const { clients } of brokers) {
		all += clients.length;
		young += clients.filter(({ entity }) => isYoung(entity)).length;
	}
	const rate = young / Math.max(1, all);
	return brokers.map((broker, i) => {
		const ratios = witnesses[i].map(({ ratio }) => ratio);
		const count = broker.clients.length;
		const mine = broker.clients.filter(({ entity }) => isYoung(entity)).length;
		return {
			...broker,
			excess: likeliestShare(ratios, usual).log - logLikelihood(ratios, usual),
			offences: poissonExcess(
				witnesses[i].filter(({ offended }) => offended).length,
				witnesses[i].reduce((sum, { expected }) => sum + expected, 0)
			),
			young: (mine - rate * count) / Math.sqrt(rate * (1 - rate) * count + 0.5),
			share: expectedShare(ratios, Math.min(MOST_SHARE, values.usualClients / count), PRIOR_CLIENTS)
		};
	});
}

function youngImporters({ past }: Evidence, days: number): (entity: number) => boolean {
	const { since } = past.tables.entities;
	return (e) => since[e] !== NO_DAY && past.trade.firstImport.get(e) - since[e] < days;
}

/** Log-likelihood ratio of a raised rate over the expected one; 0 where no more was found than expected. */
function poissonExcess(found: number, expected: number): number {
	return found > expected && expected > 0 ? found * Math.log(found / expected) - (found - expected) : 0;
}

function describe(evidence: Evidence, suspect: Suspect, tools: CaseTools, leastClients: number): Finding[] {
	const { past, suspicion } = evidence;
	const { tables } = past;
	const { broker, clients, excess, offences, young, share } = suspect;
	const ranked = clients
		.map((client) => ({ ...client, probability: posterior(client.ratio, share) }))
		.sort((x, y) => y.probability - x.probability || x.entity - y.entity);
	const named = ranked.slice(
		0,
		howMany(
			ranked.map(({ probability }) => probability),
			MOST_MEMBERS - 1
		)
	);
	if (named.length < leastClients) return [];
	const sure = named.reduce((sum, { probability }) => sum + probability, 0) / named.length;
	const size = Math.log(clients.length / 20);
	const strength = -4.4 + 0.5 * excess + 0.7 * offences + 0.5 * young + 0.4 * size + 1.5 * sure;
	const shipments = named.flatMap((client) => client.shipments).sort((x, y) => x - y);
	const inspected = clients.reduce((sum, client) => sum + client.inspected, 0);
	const found = clients.reduce((sum, client) => sum + client.offences, 0);
	const expected = Math.round(10 * clients.reduce((sum, client) => sum + client.expected, 0)) / 10;
	const name = entityName(tables, broker);
	return [
		{
			typology: 'broker_collusion',
			confidence: confidenceOf('broker_collusion', strength),
			members: [
				{ entity: broker, role: 'broker' },
				...named.map(({ entity }) => ({ entity, role: 'principal' as const }))
			],
			shipments,
			proofs: [
				{
					code: 'broker-record',
					params: { name, offences: found, inspected, expected },
					ref: entityRef(tables, broker)
				},
				...named.slice(0, 7).map((client) => clientProof(evidence, client, tools)),
				...offenceProofs(tables, tools.outcomes, shipments, 4)
			].slice(0, MOST_PROOFS),
			params: {
				name,
				offences: found,
				inspected,
				expected,
				clients: named.length,
				of: clients.length,
				shipments: shipments.length,
				from: isoOf(tables.shipments.day[shipments[0]]),
				to: isoOf(tables.shipments.day[shipments[shipments.length - 1]]),
				value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
				percent: percent(shipments.reduce((sum, s) => sum + suspicion[s], 0) / shipments.length)
			}
		}
	];
}

/** A client's declarations through the broker beside those through others. */
function clientProof(
	{ past: { tables }, suspicion }: Evidence,
	client: Client,
	{ importers }: CaseTools
): Proof {
	const through = new Set(client.shipments);
	const others = [...importers.of(client.entity)].filter((s) => !through.has(s));
	const mean = (list: readonly number[]) =>
		list.length === 0 ? 0 : percent(list.reduce((sum, s) => sum + suspicion[s], 0) / list.length);
	return {
		code: 'broker-client',
		params: {
			name: entityName(tables, client.entity),
			shipments: client.shipments.length,
			percent: mean(client.shipments),
			others: others.length,
			elsewhere: mean(others),
			offences: client.offences
		},
		ref: entityRef(tables, client.entity)
	};
}
