import type { Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import type { Builder } from '../builder.ts';
import { chance, int, lognormal, pick, pickWeighted, sample, uniform } from '../draw.ts';
import type { Firm, Lane } from '../population/firm.ts';
import { makeLane, makeTrade, type LaneWishes } from '../population/lanes.ts';
import type { FirmWishes } from '../population/registry.ts';
import { CITIES, type City } from '../reference/cities.ts';
import { SECTORS } from '../reference/sectors.ts';
import type { Sector } from '../reference/sector.ts';
import { DIFFICULTIES, MAX_RING, type Difficulty, type DifficultyKnobs } from '../settings.ts';
import { anyMethod } from '../traffic/falsify.ts';
import type { Shape } from '../traffic/plan.ts';

/** Sectors where duty is worth evading, and which rules look at; rings are in all the others too. */
const TEMPTING = new Set(['textile', 'shoes', 'home', 'appliances', 'toys', 'cosmetics']);
/** Rings may have begun before the world's time or outlast it; at least this part of them is seen. */
const SEEN_PART = 0.3;
/** The same for typologies that unfold in steps. */
const WHOLE_PART = 0.7;
/** Part of the ring's span that one firm is in use. */
const TURN_LENGTH = [0.2, 0.42] as const;
const EDGE_PART = 0.4;
const KEEPS_BROKER = 0.75;
const KEEPS_OFFICE = 0.6;
const HONEST_CLIENTS = [2, 9] as const;

/** One ring in the making: its firms, its span of time, and the ways to add to it. */
export class Ring {
	readonly builder: Builder;
	readonly rng: Rng;
	readonly id: string;
	readonly typology: TypologyId;
	readonly difficulty: Difficulty;
	readonly knobs: DifficultyKnobs;
	readonly sector: Sector;
	readonly city: City;
	readonly from: Day;
	readonly to: Day;
	/** Illicit consignments to plant. */
	readonly illicit: number;
	readonly #methods = new Map<Firm, Shape>();
	readonly members: Firm[] = [];
	readonly #active = new Map<Firm, { from: Day; to: Day }>();
	readonly #steady = new Map<string, Lane>();
	readonly #usual: Shape;
	#planted = 0;

	constructor(
		builder: Builder,
		rng: Rng,
		id: string,
		typology: TypologyId,
		difficulty: Difficulty,
		minSpan = 0
	) {
		this.builder = builder;
		this.rng = rng;
		this.id = id;
		this.typology = typology;
		this.difficulty = difficulty;
		this.knobs = DIFFICULTIES[difficulty];
		this.sector = pickWeighted(rng, SECTORS, (s) => s.weight * (TEMPTING.has(s.key) ? 1.3 : 1));
		this.city = pickWeighted(rng, CITIES, (c) => Math.sqrt(c.weight));
		const whole = builder.end - builder.start;
		const span = whole * Math.max(minSpan, uniform(rng, this.knobs.duration[0], this.knobs.duration[1]));
		const part = minSpan > 0 ? WHOLE_PART : SEEN_PART;
		const begin = towardsEnds(rng, builder.start - span * (1 - part), builder.end - span * part);
		const seen = (Math.min(builder.end, begin + span) - Math.max(builder.start, begin)) / span;
		this.from = Math.round(Math.max(builder.start, begin));
		this.to = Math.round(Math.min(builder.end, begin + span));
		this.illicit = Math.max(
			5,
			Math.round(this.knobs.illicit * seen * lognormal(rng, 1, 0.2) * builder.size.ringScale)
		);
		this.#usual = anyMethod(builder, rng, this.knobs.effect);
	}

	/** Number of firms for a role, fewer in small worlds. */
	count(low: number, high: number): number {
		const wanted = int(this.rng, low, high);
		return this.builder.size.ringScale < 0.5 ? Math.max(2, Math.round(wanted * 0.6)) : wanted;
	}

	enlist(firm: Firm, role: string): Firm {
		if (this.members.length >= MAX_RING) return firm;
		this.members.push(firm);
		this.builder.engaged.add(firm);
		const { id: ring, typology, difficulty } = this;
		this.builder.rings.push({ ring, typology, difficulty, firm, role });
		return firm;
	}

	/** A firm made for the ring. */
	found(role: string, wishes: FirmWishes = {}, lanes: LaneWishes = {}): Firm {
		const { builder, rng } = this;
		const born = wishes.born ?? this.from - int(rng, 10, 200);
		const firm = builder.registry.importer(rng, { sector: this.sector, city: this.#near(), ...wishes, born });
		firm.trade = makeTrade(builder, rng, firm, 0.5, lanes);
		firm.trade.weight = 0;
		return this.enlist(firm, role);
	}

	/** A firm that traded before and goes on with it. */
	recruit(role: string, sector: Sector | null = this.sector): Firm {
		const { builder, rng } = this;
		const fits = builder.registry.importers.filter(
			(firm) =>
				!builder.engaged.has(firm) &&
				firm.trade !== null &&
				firm.trade.weight < 6 &&
				firm.born < this.from - 60 &&
				(firm.ended === null || firm.ended.day > this.to) &&
				(sector === null || firm.sector === sector)
		);
		const near = fits.filter((firm) => firm.city === this.city);
		if (fits.length === 0) return this.found(role);
		const firm = pick(rng, near.length > 3 && chance(rng, 0.7) ? near : fits);
		if (firm.trade) firm.trade.weight = 0;
		return this.enlist(firm, role);
	}

	/** Half recruits, half new firms. */
	join(role: string, newShare = 0.5): Firm {
		return chance(this.rng, newShare) ? this.found(role) : this.recruit(role);
	}

	/** A country that goods of the ring's sector come from. */
	originOf(): string {
		return pickWeighted(this.rng, this.sector.origins, ([, weight]) => weight)[0];
	}

	/** A foreign firm that belongs to the ring; some sell to honest clients too. */
	supplier(role: string, wishes: FirmWishes = {}): Firm {
		const { builder, rng } = this;
		const made = builder.registry.supplier(rng, { sector: this.sector, ...wishes });
		const clients = builder.registry.importers.filter(
			(firm) => firm.sector === this.sector && !builder.engaged.has(firm)
		);
		for (const client of sample(rng, clients, Math.min(clients.length, int(rng, ...HONEST_CLIENTS)))) {
			this.habit(client, this.lane(client, { partner: made }));
		}
		return this.enlist(made, role);
	}

	/** A new way of trade for a firm, mostly through the broker and the office it is used to. */
	lane(firm: Firm, wishes: LaneWishes = {}): Lane {
		const used = firm.trade?.lanes[0];
		const habits: LaneWishes = {};
		if (used && chance(this.rng, KEEPS_BROKER)) habits.broker = used.broker;
		if (used && chance(this.rng, KEEPS_OFFICE)) habits.office = used.office;
		return makeLane(this.builder, this.rng, firm, { ...habits, ...wishes });
	}

	/** The lane of a firm for one purpose, made at its first use. */
	steadyLane(firm: Firm, purpose: string, wishes: () => LaneWishes): Lane {
		const key = `${firm.serial} ${purpose}`;
		const lane = this.#steady.get(key) ?? this.lane(firm, wishes());
		this.#steady.set(key, lane);
		return lane;
	}

	/** Adds a lane to a firm's habits, so that its honest consignments run over it too. */
	habit(firm: Firm, lane: Lane): Lane {
		firm.trade?.lanes.push(lane);
		return lane;
	}

	/** A day in the ring's span on which the firm can trade. */
	day(firm: Firm, from = this.from, to = this.to): Day {
		const trade = firm.trade;
		return this.builder.calendar.draw(
			this.rng,
			Math.max(from, trade?.from ?? from),
			Math.min(to, trade?.to ?? to)
		);
	}

	/**
	 * The part of the ring's span in which the `turn`-th of `turns` firms is the one to be used: firms that were
	 * inspected too often are left aside and fresh ones come in.
	 */
	turn(turn: number, turns: number): { from: Day; to: Day } {
		const span = this.to - this.from;
		const length = span * uniform(this.rng, ...TURN_LENGTH);
		const begin = this.from + ((span - length) * (turn + this.rng() - 0.5)) / Math.max(1, turns - 1);
		const from = Math.max(this.from, Math.min(this.to - length, begin));
		return { from: Math.round(from), to: Math.round(from + length) };
	}

	/** Deals the ring's illicit consignments out among firms, each within its turn. */
	dealOut(firms: readonly Firm[], plant: (firm: Firm, at: number, day: () => Day) => void): void {
		const turns = firms.map((_, at) => this.turn(at, firms.length));
		for (let i = 0; i < this.illicit; i++) {
			const at = int(this.rng, 0, firms.length - 1);
			const firm = firms[at] as Firm;
			const { from, to } = turns[at] as { from: Day; to: Day };
			plant(firm, at, () => this.day(firm, from, to));
		}
	}

	/** How a firm of the ring lowers what it pays, where the typology leaves that open: by the ring's habit or its own. */
	method(firm: Firm): Shape {
		const { builder, rng, knobs } = this;
		const method =
			this.#methods.get(firm) ?? (chance(rng, 0.4) ? this.#usual : anyMethod(builder, rng, knobs.effect));
		this.#methods.set(firm, method);
		return method;
	}

	/** An import into home use from the habits of a firm. */
	importLane(firm: Firm): Lane {
		const lanes = (firm.trade?.lanes ?? []).filter((lane) => !lane.exports);
		return { ...pick(this.rng, lanes), procedure: '010' };
	}

	fraud(firm: Firm, day: Day, shape: Shape, lane: Lane = this.importLane(firm)): void {
		this.#planted++;
		this.#active.set(firm, widen(this.#active.get(firm), day));
		this.builder.plans.push({ day, firm, lane, shape, offence: { ring: this.id, typology: this.typology } });
	}

	honest(firm: Firm, day: Day, lane?: Lane, shape?: Shape): void {
		this.builder.plans.push({ day, firm, lane, shape });
	}

	/** Honest consignments of the members, over all the time they exist: the cover. */
	camouflage(firms: readonly Firm[] = this.members): void {
		const cover = firms.filter((firm) => firm.trade !== null);
		if (cover.length === 0) return;
		const count = Math.round((this.#planted * (1 - this.knobs.share)) / this.knobs.share);
		for (let i = 0; i < count; i++) {
			const firm = pick(this.rng, cover);
			// A part of it among the illicit ones, more of it before and after.
			const busy = chance(this.rng, 0.35) ? this.#active.get(firm) : undefined;
			this.honest(firm, this.day(firm, busy?.from ?? this.builder.start, busy?.to ?? this.builder.end));
		}
	}

	#near(): City {
		return chance(this.rng, 0.75) ? this.city : pickWeighted(this.rng, CITIES, (c) => c.weight);
	}
}

function widen(span: { from: Day; to: Day } | undefined, day: Day): { from: Day; to: Day } {
	return { from: Math.min(span?.from ?? day, day), to: Math.max(span?.to ?? day, day) };
}

/** Uniform, but a part leans to the two ends: rings cut off by the world's edges would else leave them too clean. */
function towardsEnds(rng: Rng, low: number, high: number): number {
	const u = rng();
	return low + (high - low) * (chance(rng, EDGE_PART) ? (1 - Math.cos(Math.PI * u)) / 2 : u);
}
