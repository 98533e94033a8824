import type { Builder } from '../builder.ts';
import { chance, int, sample } from '../draw.ts';
import { mark, numberOf } from './crowd.ts';

/** Forwarders that clear for hundreds of importers; among so many clients there are always some offenders. */
export function plantMegaBrokers(builder: Builder): void {
	const rng = builder.streams('lookalike mega-brokers');
	const { registry } = builder;
	const giants = sample(
		rng,
		registry.brokers.filter((broker) => broker.city?.name === 'Casablanca' || broker.city?.name === 'Tanger'),
		numberOf(builder, 4)
	);
	for (const [i, broker] of giants.entries()) {
		const clients = sample(
			rng,
			registry.importers,
			int(rng, Math.round(registry.importers.length * 0.02), Math.round(registry.importers.length * 0.05))
		);
		for (const client of clients) {
			for (const lane of client.trade?.lanes ?? []) if (chance(rng, 0.75)) lane.broker = broker;
		}
		mark(builder, 'mega_broker', i, [broker]);
	}
}
