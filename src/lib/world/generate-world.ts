import type { Progress } from '#lib/domain/task.ts';
import { newBuilder, type Builder } from './builder.ts';
import { plantIdentities } from './population/identities.ts';
import { populate } from './population/populate.ts';
import { plantLookalikes } from './lookalikes/plant-lookalikes.ts';
import { plantLoneOffenders } from './rings/lone-offenders.ts';
import { plantRings } from './rings/plant-rings.ts';
import { partyRows } from './rows/party-rows.ts';
import { shipmentRows } from './rows/shipment-rows.ts';
import { truthRows } from './rows/truth-rows.ts';
import type { WorldRow } from './rows/world-row.ts';
import { SIZES, type WorldSize } from './settings.ts';
import { giveIds } from './traffic/ids.ts';
import { scheduleTraffic } from './traffic/schedule.ts';

export interface WorldRequest {
	size: WorldSize;
	/** Whole number; the same seed gives the same world, row for row. */
	seed: number;
}

export interface WorldOptions {
	onProgress?: (progress: Progress) => void;
}

const PROGRESS_EVERY = 1000;

/**
 * A customs world with its truth: parties first, then shipments, items and truth as they come, inspections last.
 * Rows are made when asked for; what is held is the parties and a plan a shipment.
 */
export function* generateWorld(request: WorldRequest, options: WorldOptions = {}): Generator<WorldRow> {
	const builder = buildWorld(request);
	yield* partyRows(builder);
	yield* truthRows(builder);
	yield* shipmentRows(builder, (done, total) => {
		if (done % PROGRESS_EVERY === 0 || done === total) {
			options.onProgress?.({ stage: 'generate', done, total });
		}
	});
}

/** Everything of a world but its rows. */
export function buildWorld({ size, seed }: WorldRequest): Builder {
	const builder = newBuilder(SIZES[size], seed);
	populate(builder);
	plantLookalikes(builder);
	plantIdentities(builder);
	plantRings(builder);
	scheduleTraffic(builder);
	plantLoneOffenders(builder);
	giveIds(builder);
	return builder;
}
