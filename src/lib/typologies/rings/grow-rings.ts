import type { Past } from '#lib/features/past/past.ts';
import { MOST_MEMBERS } from '../limits.ts';
import { EvidenceField } from './evidence-field.ts';
import type { Leads } from './leads.ts';
import { seedMember, weighCandidate } from './membership.ts';
import type { RingMember } from './membership.ts';
import { RingPulls, tradeOf } from './ring-pulls.ts';
import { sideOfFirst } from './split-at-bridge.ts';

export interface GrownRing {
	/** In the order they were taken in; the first is the firm with most evidence. */
	members: RingMember[];
	/** What tied the members when they came: identifiers and persons, and dealings. */
	identity: number;
	trade: number;
}

/** Nats of a firm's own evidence from which a ring may start with it. */
const LEAST_SEED = 0.4;
const MOST_SEEDS = 2000;
/** Share of the ties of a part that cross to the other, under which the two are held by a bridge. */
const BRIDGE = 0.12;
const LEAST_SIGNS = 1.5;
const MOST_SIGNS = 4;
/** Log-odds from which one belongs. */
const LEAST_GAIN = 0;

/**
 * Grows rings from the firms with most evidence: whoever belongs most, by its own evidence and by what ties it to
 * those inside, is taken in, until nobody more likely belongs than not. Who is in a ring starts no other.
 *
 * @param least firms that answer for declarations
 * @param leastSigns nats that goods and papers must bear together: else there is a ring perhaps, but not of this kind
 */
export function growRings(
	past: Past,
	leads: Leads,
	surprise: Float64Array,
	least: number,
	leastSigns = LEAST_SIGNS
): GrownRing[] {
	const field = new EvidenceField(past, leads, surprise);
	const seeds = [...field.own]
		.filter(([, own]) => own >= LEAST_SEED)
		.sort((x, y) => y[1] - x[1] || x[0] - y[0])
		.slice(0, MOST_SEEDS);
	const taken = new Set<number>();
	const rings: GrownRing[] = [];
	for (const [seed] of seeds) {
		if (taken.has(seed)) continue;
		const ring = grow(field, seed);
		const firms = ring.members.filter(({ principal }) => principal);
		if (firms.length < least || pooledSigns(firms) < leastSigns) continue;
		rings.push(ring);
		for (const { entity } of ring.members) taken.add(entity);
	}
	return rings;
}

/** What goods and papers of the firms bear together, no firm more than a few nats. */
export function pooledSigns(firms: readonly RingMember[]): number {
	return firms.reduce((sum, { signs }) => sum + Math.max(-1, Math.min(MOST_SIGNS, signs)), 0);
}

function grow(field: EvidenceField, seed: number): GrownRing {
	const pulls = new RingPulls(field);
	const ring: GrownRing = { members: [seedMember(field, seed)], identity: 0, trade: 0 };
	pulls.take(seed);
	while (ring.members.length < MOST_MEMBERS) {
		let best: RingMember | undefined;
		for (const [entity, pull] of pulls.of) {
			const candidate = weighCandidate(field, pulls, entity, pull);
			if (!best || candidate.gain > best.gain || (candidate.gain === best.gain && entity < best.entity)) {
				best = candidate;
			}
		}
		if (!best || best.gain < LEAST_GAIN) break;
		const pull = pulls.of.get(best.entity);
		ring.identity += pull?.identity ?? 0;
		ring.trade += pull ? tradeOf(pull) : 0;
		ring.members.push(best);
		pulls.take(best.entity);
	}
	return withoutBridge(field, ring);
}

/** A ring that grew over a bridge into another one is cut there; the other one grows from its own seed. */
function withoutBridge(field: EvidenceField, ring: GrownRing): GrownRing {
	const entities = ring.members.map(({ entity }) => entity);
	const ties = entities.map(() => new Float64Array(entities.length));
	entities.forEach((entity, i) => {
		const pulls = new RingPulls(field);
		pulls.take(entity);
		for (let j = 0; j < entities.length; j++) {
			const pull = j === i ? undefined : pulls.of.get(entities[j]);
			if (pull)
				ties[i][j] = Math.max(ties[i][j], (ties[j][i] = Math.max(ties[j][i], pull.identity + tradeOf(pull))));
		}
	});
	const kept = new Set(sideOfFirst(ties, BRIDGE));
	return kept.size === entities.length
		? ring
		: { ...ring, members: ring.members.filter((_, i) => kept.has(i)) };
}
