import type { Day } from '#lib/domain/day.ts';
import { NEVER } from './trade-tables.ts';

/**
 * How long after its last holder let go an identifier still links that holder to the next: a phoenix takes over the
 * phone and the premises of its forerunner within months (the window of the signal of that name), while operators
 * give a silent number to a stranger, and a landlord finds another tenant.
 */
export const TAKEOVER_DAYS = 180;

/**
 * Whether a tie that begins on `from` begins a new tenure: all ties before it ended more than `TAKEOVER_DAYS`
 * earlier. It reads of earlier ends only whether they lie before `from`, so no later end changes the answer.
 * @param reach last day of the ties before it, NEVER for open, NO_DAY where there are none
 */
export function startsTenure(from: Day, reach: Day): boolean {
	return reach !== NEVER && from > reach + TAKEOVER_DAYS;
}
