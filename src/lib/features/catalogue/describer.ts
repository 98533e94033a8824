import type { Family, FeatureDescriptor, FeatureEntity, FeatureType, FeatureUnit } from '../feature.ts';

interface Shared {
	entities: readonly FeatureEntity[];
	freshness?: FeatureDescriptor['freshness'];
}

type Make = (
	name: string,
	kind: readonly [type: FeatureType, unit: FeatureUnit, min: number | null, max: number | null],
	source: string,
	method: string
) => FeatureDescriptor;

/**
 * Makes the descriptors of one family with little repetition.
 * @example describer('time', { entities: ['shipment'] })('month', ['integer', 'none', 1, 12], 'shipments.declaration_date', 'Calendar month.')
 */
export function describer(family: Family, { entities, freshness = 'declaration' }: Shared): Make {
	return (name, [type, unit, min, max], source, method) => ({
		id: `${family}.${name}`,
		family,
		entities,
		type,
		unit,
		range: [min, max],
		source: source.split(' '),
		method,
		freshness
	});
}

export const COUNT = ['integer', 'count', 0, null] as const;
export const DAYS = ['integer', 'days', 0, null] as const;
export const SHARE = ['real', 'share', 0, 1] as const;
export const FLAG = ['flag', 'none', 0, 1] as const;
export const BITS = ['real', 'bits', 0, null] as const;
export const DEVIATIONS = ['real', 'deviations', -8, 8] as const;

/** What every organisation has, whatever it does. */
export const ORGANISATIONS = ['trader', 'broker', 'consignee'] as const;
