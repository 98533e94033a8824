import { chance, pick } from '../draw.ts';
import type { Firm } from '../population/firm.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** A broker offers false declarations to a part of its clients, who need not know each other. */
export function plantBrokerCollusion(ring: Ring): void {
	const { rng } = ring;
	const broker = colludingBroker(ring);
	const clients = Array.from({ length: ring.count(7, 13) }, () =>
		chance(rng, 0.45) ? ring.found('client') : ring.recruit('client', chance(rng, 0.5) ? ring.sector : null)
	);
	if (ring.difficulty !== 'hard') shareIdentifiers(ring, clients.slice(0, 3));
	// The broker knows more than one trick: clients get the one that suits their goods.
	for (const client of clients) {
		for (const lane of client.trade?.lanes ?? []) if (chance(rng, 0.5)) lane.broker = broker;
	}
	ring.dealOut(clients, (client, _, day) =>
		ring.fraud(client, day(), ring.method(client), { ...ring.importLane(client), broker })
	);
	ring.camouflage();
}

function colludingBroker(ring: Ring): Firm {
	const { rng, builder } = ring;
	const near = builder.registry.brokers.filter(
		(broker) => broker.city === ring.city && !builder.engaged.has(broker)
	);
	if (ring.difficulty === 'easy' || near.length === 0) {
		return ring.enlist(builder.registry.broker(rng, { city: ring.city, sector: ring.sector }), 'broker');
	}
	return ring.enlist(pick(rng, near), 'broker');
}
