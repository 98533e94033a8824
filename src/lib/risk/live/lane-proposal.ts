import { AppError } from '#lib/domain/errors.ts';

/**
 * Lanes of BADR, lightest first: released as declared, documents looked at, part of the goods looked at, all of them.
 * A proposal is advice; whoever clears decides.
 */
export const LANES = ['green', 'orange', 'red-partial', 'red-full'] as const;
export type Lane = (typeof LANES)[number];

/** Lowest score at which a lane is proposed. */
export interface LaneThreshold {
	value: number;
	min: number;
	max: number;
	why: string;
}

export const LANE_THRESHOLDS: Readonly<Record<Exclude<Lane, 'green'>, LaneThreshold>> = {
	orange: {
		value: 0.08,
		min: 0.02,
		max: 0.5,
		why: 'Twice the find rate of random controls: papers cost the trader hours and the office minutes.'
	},
	'red-partial': {
		value: 0.25,
		min: 0.05,
		max: 0.8,
		why: 'One in four is well above what controls chosen by hand find; an opened container costs a day.'
	},
	'red-full': {
		value: 0.6,
		min: 0.1,
		max: 0.95,
		why: 'More likely than not: unloading everything is worth it only then.'
	}
};

export type LaneValues = Readonly<Record<Exclude<Lane, 'green'>, number>>;

export const DEFAULT_LANES: LaneValues = {
	orange: LANE_THRESHOLDS.orange.value,
	'red-partial': LANE_THRESHOLDS['red-partial'].value,
	'red-full': LANE_THRESHOLDS['red-full'].value
};

export interface LaneProposal {
	lane: Lane;
	/** The score that the lane begins with, and the next one, null for none. */
	from: number;
	below: number | null;
}

/**
 * An administrator's thresholds over the defaults.
 * @throws AppError `invalid-argument` for one out of bounds, or a lane that begins below a lighter one
 */
export function laneValues(overrides: Partial<LaneValues> = {}): LaneValues {
	const values = { ...DEFAULT_LANES, ...overrides };
	let lighter = 0;
	for (const lane of ['orange', 'red-partial', 'red-full'] as const) {
		const { min, max } = LANE_THRESHOLDS[lane];
		const value = values[lane];
		if (!(value >= min && value <= max)) {
			throw new AppError('invalid-argument', 'lane-out-of-bounds', { lane, value: String(value), min, max });
		}
		if (value < lighter) throw new AppError('invalid-argument', 'lanes-out-of-order', { lane, value });
		lighter = value;
	}
	return values;
}

/** The lane that a score proposes. */
export function proposeLane(score: number, values: LaneValues = DEFAULT_LANES): LaneProposal {
	const starts = [0, values.orange, values['red-partial'], values['red-full']];
	let at = 0;
	while (at + 1 < starts.length && score >= starts[at + 1]) at++;
	return { lane: LANES[at], from: starts[at], below: starts[at + 1] ?? null };
}
