import type { TypologyId } from '#lib/domain/typology.ts';
import type { Past } from '#lib/features/past/past.ts';
import type { Finding } from './finding.ts';

/** A number of a typology that an administrator may set. */
export interface Parameter {
	value: number;
	min: number;
	max: number;
	/** Of message `unit.<unit>`. */
	unit: 'days' | 'firms' | 'share' | 'deviations' | 'declarations' | 'times' | 'steps' | 'money' | 'points';
}

/** What a typology looks at: all that is known at the snapshot. */
export interface Evidence {
	/** Advanced to the day of the snapshot. */
	past: Past;
	/** Suspicion of each shipment with hindsight, 0..1. */
	suspicion: Float64Array;
	/** Suspicion of each entity over its like, in log-odds; 0 is average. */
	surprise: Float64Array;
}

/** Finds the cases of one scheme in a world. `N` names its parameters. */
export interface Typology<N extends string = string> {
	readonly id: TypologyId;
	/** Defaults and bounds; the values in force come with each call. */
	readonly parameters: Readonly<Record<N, Parameter>>;
	find(evidence: Evidence, values: Readonly<Record<N, number>>): Finding[];
}
