import type { Declaration } from '#lib/domain/declaration.ts';
import { proposeLane } from '#lib/risk/live/lane-proposal.ts';
import type { LaneProposal } from '#lib/risk/live/lane-proposal.ts';
import type { Settings } from '../settings.ts';
import { declaredRows } from './declared-rows.ts';
import type { LiveAnswer } from './live-message.ts';
import { sharedLive } from './shared-live.ts';

export interface ScoredDeclaration extends LiveAnswer {
	/** Advice: nothing is imposed on anybody. */
	lane: LaneProposal;
}

/**
 * Features, score, reasons and a lane for a declaration that no store holds.
 * @throws AppError `warming` (503, `params.seconds` until it is worth asking again) while the engine warms up,
 * `missing-prerequisite` where nothing is analysed, `invalid-argument` for a declaration of days that are long over
 */
export async function scoreDeclaration(
	settings: Settings,
	declaration: Declaration
): Promise<ScoredDeclaration> {
	const answer = await sharedLive(settings).score(declaredRows(declaration));
	return { ...answer, lane: proposeLane(answer.score, settings.lanes) };
}
