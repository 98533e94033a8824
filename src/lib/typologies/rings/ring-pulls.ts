import type { EvidenceField } from './evidence-field.ts';

/** What draws an organisation to a ring. */
export interface Pull {
	/** Sum over common identifiers and persons of 1 / log2(holders). */
	identity: number;
	/** By partner or member: 0 no evidence in common, towards 1 for much. */
	trade: Map<number, number>;
}

/** A partner with more clients than this binds nobody. */
const HUB_CLIENTS = 60;
/** Two that deal with the same partner are a step further apart than a firm and its partner. */
const AT_SECOND_HAND = 0.6;

/** Pulls of a growing ring on those around it. */
export class RingPulls {
	readonly of = new Map<number, Pull>();
	private readonly field: EvidenceField;
	private readonly members = new Set<number>();

	constructor(field: EvidenceField) {
		this.field = field;
	}

	/** Takes a member in: it pulls on those it shares identifiers, persons or dealings with. */
	take(member: number): void {
		this.members.add(member);
		this.of.delete(member);
		const { past, partners, clients } = this.field;
		for (const { entity, strength } of past.ties.neighbours(member)) {
			const pull = this.on(entity);
			if (pull) pull.identity += strength;
		}
		for (const [partner, { evidence }] of partners.get(member) ?? []) {
			const others = clients.get(partner);
			if (evidence <= 0 || !others || others.size > HUB_CLIENTS) continue;
			this.raise(partner, member, saturated(evidence));
			for (const [firm, theirs] of others) {
				if (theirs.evidence <= 0) continue;
				this.raise(firm, partner, AT_SECOND_HAND * saturated(Math.min(theirs.evidence, evidence)));
			}
		}
		for (const [firm, { evidence }] of clients.get(member) ?? []) {
			if (evidence > 0) this.raise(firm, member, saturated(evidence));
		}
	}

	has(entity: number): boolean {
		return this.members.has(entity);
	}

	get size(): number {
		return this.members.size;
	}

	private raise(entity: number, by: number, value: number): void {
		const pull = this.on(entity);
		if (pull) pull.trade.set(by, Math.max(pull.trade.get(by) ?? 0, value));
	}

	/** Undefined for members and for persons, who are evidence. */
	private on(entity: number): Pull | undefined {
		if (this.members.has(entity) || this.field.past.tables.entities.labels[entity] === 'Person')
			return undefined;
		let pull = this.of.get(entity);
		if (!pull) this.of.set(entity, (pull = { identity: 0, trade: new Map() }));
		return pull;
	}
}

export function tradeOf({ trade }: Pull): number {
	let sum = 0;
	for (const value of trade.values()) sum += value;
	return sum;
}

function saturated(evidence: number): number {
	return 1 - Math.exp(-Math.max(0, evidence) / 2);
}
