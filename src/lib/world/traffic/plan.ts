import type { Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import type { Firm, Lane } from '../population/firm.ts';

import type { Draft } from './consignment.ts';

/** Changes a draft as the firm would have it: what is sent, or what is said of it. */
export type Shape = (draft: Draft, rng: Rng) => void;

/**
 * A consignment to come. The draft is drawn from the firm's habits when its row is written, so that a national year
 * is never in memory as rows.
 */
export interface Plan {
	day: Day;
	firm: Firm;
	/** Drawn from the firm's lanes of the day where left out. */
	lane?: Lane;
	shape?: Shape;
	/** Set where the declaration is an offence; no ring for those who act alone. */
	offence?: { ring: string | null; typology: TypologyId };
	/** Inspected for sure: some schemes are known only because they were caught before. */
	caught?: boolean;
}
