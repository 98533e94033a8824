import type { Finding } from '#lib/typologies/finding.ts';
import { LEAST_MEMBERS, MOST_MEMBERS } from './cluster-size.ts';

/** A finding as a group of organisations. */
export interface FoundGroup {
	finding: Finding;
	/** Entity positions, ascending. */
	members: readonly number[];
	confidence: number;
}

/** Findings less sure than this bind nobody. */
const LEAST_CONFIDENCE = 0.05;

/** Findings of a size that can be a cluster, by member. */
export class FindingIndex {
	readonly groups: readonly FoundGroup[];
	private readonly byMember = new Map<number, FoundGroup[]>();

	constructor(findings: readonly Finding[]) {
		this.groups = findings
			.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
			.map((finding) => ({ finding, members: membersOf(finding), confidence: finding.confidence }))
			.filter(({ members }) => members.length >= LEAST_MEMBERS && members.length <= MOST_MEMBERS);
		for (const group of this.groups) {
			for (const e of group.members) {
				const list = this.byMember.get(e);
				if (list) list.push(group);
				else this.byMember.set(e, [group]);
			}
		}
	}

	/** Groups with at least one of the organisations, each once. */
	around(members: readonly number[]): ReadonlySet<FoundGroup> {
		return new Set(members.flatMap((e) => this.byMember.get(e) ?? []));
	}

	without(gone: ReadonlySet<Finding>): FindingIndex {
		return new FindingIndex(
			this.groups.map(({ finding }) => finding).filter((finding) => !gone.has(finding))
		);
	}

	/** Highest confidence of a finding about these organisations, less what it and they do not share (Jaccard). */
	held(members: readonly number[]): number {
		const inside = new Set(members);
		let best = 0;
		for (const group of this.around(members)) {
			const common = group.members.filter((e) => inside.has(e)).length;
			const match = common / (inside.size + group.members.length - common);
			best = Math.max(best, group.confidence * match);
		}
		return best;
	}
}

function membersOf(finding: Finding): number[] {
	return [...new Set(finding.members.map(({ entity }) => entity))].sort((x, y) => x - y);
}
