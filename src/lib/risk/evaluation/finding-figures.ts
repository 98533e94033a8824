import { jaccard } from './cluster-figures.ts';
import type { Found } from './report.ts';
import type { Ring } from './rings.ts';
import { tally } from './tally.ts';

/** What a typology found, by ids of organisations. */
export interface JudgedFinding {
	typology: string;
	confidence: number;
	organisations: readonly string[];
}

export interface FindingFigures {
	/** Rings of the typology that one of its own findings meets, by difficulty. */
	rings: Record<string, Found>;
	/** Findings with their stated confidence, and whether they hold: whether they meet a ring of any typology. */
	findings: { confidence: number; holds: boolean }[];
	/** Part of the findings stated at .5 or more of which at least half the organisations are of rings. */
	precision: Found;
}

/** The overlap at which the data contract counts a ring as found. */
const LEAST_JACCARD = 0.4;
const STATED = 0.5;

/** How the findings of each typology stand beside the rings that were planted. */
export function findingFigures(
	findings: readonly JudgedFinding[],
	rings: readonly Ring[]
): Record<string, FindingFigures> {
	const guilty = new Set(rings.flatMap(({ organisations }) => [...organisations]));
	const judged = findings.map((finding) => ({ ...finding, members: new Set(finding.organisations) }));
	const meets = (members: ReadonlySet<string>, ring: Ring) =>
		jaccard(members, ring.organisations) >= LEAST_JACCARD;
	const figures: Record<string, FindingFigures> = {};
	for (const typology of new Set([...findings, ...rings].map((of) => of.typology))) {
		const own = judged.filter((finding) => finding.typology === typology);
		const stated = own.filter(({ confidence }) => confidence >= STATED);
		const ofRings = stated.filter(
			({ members }) => 2 * [...members].filter((id) => guilty.has(id)).length >= members.size
		);
		figures[typology] = {
			rings: tally(
				rings.filter((ring) => ring.typology === typology),
				({ difficulty }) => difficulty,
				(ring) => own.some(({ members }) => meets(members, ring))
			),
			findings: own.map(({ confidence, members }) => ({
				confidence,
				holds: rings.some((ring) => meets(members, ring))
			})),
			precision: {
				found: ofRings.length,
				of: stated.length,
				share: stated.length === 0 ? null : ofRings.length / stated.length
			}
		};
	}
	return figures;
}
