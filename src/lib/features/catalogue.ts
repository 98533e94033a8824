import { CLUSTER } from './catalogue/cluster.ts';
import { IDENTIFIERS } from './catalogue/identifiers.ts';
import { OUTCOMES } from './catalogue/outcomes.ts';
import { PEERS } from './catalogue/peers.ts';
import { SIGNAL } from './catalogue/signal.ts';
import { STRUCTURE } from './catalogue/structure.ts';
import { TIME } from './catalogue/time.ts';
import { TRADE } from './catalogue/trade.ts';
import type { FeatureDescriptor, FeatureEntity } from './feature.ts';

/** Every feature there is, in the order in which values are stored. */
export const CATALOGUE: readonly FeatureDescriptor[] = [
	...IDENTIFIERS,
	...TIME,
	...TRADE,
	...OUTCOMES,
	...PEERS,
	...SIGNAL,
	...STRUCTURE,
	...CLUSTER
];

const byId = new Map(CATALOGUE.map((feature) => [feature.id, feature]));

export function featureOf(id: string): FeatureDescriptor | undefined {
	return byId.get(id);
}

/** Features that hold for one of these, in order. */
export function featuresOf(...entities: FeatureEntity[]): FeatureDescriptor[] {
	return CATALOGUE.filter((feature) => entities.some((entity) => feature.entities.includes(entity)));
}

/** Ids of the values of a shipment, in the order of its stored vector. */
export const SHIPMENT_FEATURES: readonly string[] = featuresOf('shipment').map(({ id }) => id);

/** Ids of the values of organisations and persons, in the order of their history; NaN where one does not hold. */
export const ENTITY_FEATURES: readonly string[] = featuresOf('trader', 'broker', 'consignee', 'person').map(
	({ id }) => id
);
