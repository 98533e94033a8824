import { ranked, topCount } from './ranked.ts';
import { JUDGED_SHARE, found } from './report.ts';
import type { EntityFigures, FalseAccusation, Found } from './report.ts';
import type { Ring } from './rings.ts';
import { tally } from './tally.ts';
import type { Truth } from './truth.ts';

/** Organisations with a shipment in the test period that are in the top 5% by score. */
export function topEntities(ids: string[], scores: Float64Array, seed: number): Set<string> {
	const order = ranked(scores, ids, seed);
	return new Set(Array.from(order.subarray(0, topCount(ids.length, JUDGED_SHARE)), (i) => ids[i]));
}

export function entityFigures(ids: string[], top: ReadonlySet<string>, rings: Ring[]): EntityFigures {
	const seats = seatsOf(ids, rings);
	const isFound = ({ member }: Seat) => top.has(member);
	const organisations = new Set(seats.map(({ member }) => member));
	return {
		ringOrganisations: found([...organisations].filter((id) => top.has(id)).length, organisations.size),
		byTypology: tally(seats, ({ ring }) => ring.typology, isFound),
		byDifficulty: tally(seats, ({ ring }) => ring.difficulty, isFound)
	};
}

export function attainableEntities(ids: string[], rings: Ring[]): Found {
	const organisations = new Set(seatsOf(ids, rings).map(({ member }) => member)).size;
	return found(Math.min(organisations, topCount(ids.length, JUDGED_SHARE)), organisations);
}

/** How often the honest are accused: those who look like rings, beside everyone else who is in none. */
export function falseAccusation(
	ids: string[],
	top: ReadonlySet<string>,
	rings: Ring[],
	lookalikes: Truth['lookalikes']
): FalseAccusation {
	const guilty = new Set(rings.flatMap(({ organisations }) => [...organisations]));
	const honest = ids.filter((id) => !guilty.has(id));
	const known = new Set(honest);
	const seats = lookalikes.filter(({ member_id }) => known.has(member_id));
	const members = new Set(seats.map(({ member_id }) => member_id));
	const accused = (list: Iterable<string>) => [...list].filter((id) => top.has(id)).length;
	return {
		lookalikes: found(accused(members), members.size),
		byKind: tally(
			seats,
			({ kind }) => kind,
			({ member_id }) => top.has(member_id)
		),
		others: found(accused(honest), honest.length)
	};
}

interface Seat {
	ring: Ring;
	member: string;
}

function seatsOf(ids: string[], rings: Ring[]): Seat[] {
	const active = new Set(ids);
	return rings.flatMap((ring) =>
		[...ring.organisations].filter((id) => active.has(id)).map((member) => ({ ring, member }))
	);
}
