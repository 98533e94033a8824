import { isoOf } from '#lib/domain/day.ts';
import { entityName, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { growRings } from './rings/grow-rings.ts';
import type { Leads } from './rings/leads.ts';
import { newTraders } from './rings/new-traders.ts';
import type { NewTrader } from './rings/new-traders.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'youngDays' | 'percentile' | 'silence' | 'leastFirms';

/** Nats a tenfold rarer burst adds, and bounds of what one firm's burst may say. */
const PER_TENFOLD = 1.4;
const LEAST = -3;
const MOST = 4;
/** A firm that goes on trading was no front. */
const WENT_ON = -2;
const FADED = -0.5;
const FELL_SILENT = 1;
/** Share of a shipment's own suspicion (log-odds over the average) that counts: it knows some of the same things. */
const SUSPICION = 0.5;
const AVERAGE = -3.2;
/** What the firms declare is false in any of many ways: a busy start is half of the sign. */
const LEAST_SIGNS = 0;

/**
 * Firms just founded that bring in more in their first weeks than nearly all new firms do, then fall silent before the
 * bill comes, one after the other behind common suppliers, identifiers or persons. A border that closes makes a
 * crowd of honest new firms: they go on trading, and no sign of theirs is worse than a start.
 */
export const newTraderBurst: Typology<Name> = {
	id: 'new_trader_burst',
	parameters: {
		youngDays: { value: 90, min: 14, max: 365, unit: 'days' },
		percentile: { value: 0.9, min: 0.5, max: 0.999, unit: 'share' },
		silence: { value: 140, min: 30, max: 730, unit: 'days' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const traders = newTraders(past, values.youngDays, values.silence);
		const leads = bursts(evidence, traders, values);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms, LEAST_SIGNS).map((ring) =>
			ringFinding('new_trader_burst', evidence, leads, ring, tools, (firms) =>
				told(past, traders, firms, values)
			)
		);
	}
};

function bursts(
	{ past, suspicion }: Evidence,
	traders: ReadonlyMap<number, NewTrader>,
	{ percentile, silence }: Readonly<Record<Name, number>>
): Leads {
	const { shipments } = past.tables;
	const signs = new Float64Array(shipments.day.length);
	const marks = new Float64Array(shipments.day.length);
	const counts = [...traders.values()].map(({ young }) => young).sort((x, y) => x - y);
	const rarer = (young: number) => {
		const below = counts.findIndex((count) => count >= young);
		return (counts.length - Math.max(0, below) + 0.5) / (counts.length + 1);
	};
	for (const { birth, young, early, late } of traders.values()) {
		let evidence = PER_TENFOLD * Math.log10((1 - percentile) / rarer(young));
		if (past.day - birth > 1.5 * silence) {
			evidence += late === 0 ? FELL_SILENT : late > young / 2 ? WENT_ON : FADED;
		}
		evidence = Math.max(LEAST, Math.min(MOST, evidence));
		for (const s of early) {
			const odds = Math.log(suspicion[s] / (1 - suspicion[s])) - AVERAGE;
			signs[s] = evidence / early.length;
			marks[s] = signs[s] + SUSPICION * Math.max(-1, Math.min(3, odds));
		}
	}
	return { signs, marks, holder: shipments.importer, partnersOf: (s) => [shipments.exporter[s]] };
}

function told(
	{ tables }: Past,
	traders: ReadonlyMap<number, NewTrader>,
	firms: readonly number[],
	{ youngDays }: Readonly<Record<Name, number>>
): Told {
	const own = firms
		.flatMap((firm) => traders.get(firm) ?? [])
		.sort((x, y) => y.young - x.young || x.firm - y.firm);
	return {
		params: {
			days: youngDays,
			young: own.length,
			most: own.length > 0 ? own[0].young : 0,
			silent: own.filter(({ late }) => late === 0).length
		},
		proofs: own
			.filter(({ early }) => early.length > 0)
			.map(({ firm, birth, young, early }) => ({
				code: 'burst',
				params: {
					name: entityName(tables, firm),
					date: isoOf(birth),
					shipments: young,
					days: youngDays,
					from: isoOf(tables.shipments.day[early[0]]),
					to: isoOf(tables.shipments.day[early[early.length - 1]])
				},
				ref: shipmentRef(tables, early[0])
			}))
	};
}
