/** What is judged: ours, and what must be beaten. */
export const SCORERS = ['filature', 'tabular', 'degree', 'shared', 'random'] as const;
export type Scorer = (typeof SCORERS)[number];

/** Parts of the ranked shipments that are looked at. */
export const SHARES = [0.01, 0.02, 0.05, 0.1] as const;
/** The part at which entities, typologies and difficulties are judged. */
export const JUDGED_SHARE = 0.05;

export interface TopFigures {
	share: number;
	/** Shipments looked at. */
	count: number;
	precision: number;
	recall: number;
	/** Share of all evaded revenue. */
	revenue: number;
}

/** `found` of `of`; `share` is their quotient, null of none. */
export interface Found {
	found: number;
	of: number;
	share: number | null;
}

export interface ShipmentFigures {
	auc: number | null;
	top: TopFigures[];
	/** Illicit shipments in the top 5%. */
	byTypology: Record<string, Found>;
	byDifficulty: Record<string, Found>;
}

export interface EntityFigures {
	/** Ring organisations in the top 5%. */
	ringOrganisations: Found;
	byTypology: Record<string, Found>;
	byDifficulty: Record<string, Found>;
}

export interface FalseAccusation {
	/** Look-alike members of no ring in the top 5%. */
	lookalikes: Found;
	byKind: Record<string, Found>;
	/** All organisations of no ring in the top 5%, to compare with. */
	others: Found;
}

export interface ClusterFigures {
	/** Rings found among the first 2R clusters. */
	ringRecall: Found;
	/** Of those clusters, the ones of which at least half the organisations belong to rings. */
	precision: Found;
	byTypology: Record<string, Found>;
	byDifficulty: Record<string, Found>;
}

export interface ScorerFigures {
	shipments: ShipmentFigures;
	entities: EntityFigures;
	falseAccusation: FalseAccusation;
	clusters: ClusterFigures;
}

export interface Judgement {
	scorers: Record<Scorer, ScorerFigures>;
	/** The best that any ranking could reach. */
	attainable: { top: TopFigures[]; ringOrganisations: Found };
	counts: {
		shipments: number;
		illicit: number;
		organisations: number;
		rings: number;
		/** Inspections the tabular model learnt from, and offences among them. */
		training: number;
		trainingOffences: number;
	};
}

export type ControlName = 'ring-organisations' | 'ring-recall' | 'cluster-precision' | 'false-accusation';

/** A figure of the world with its parties permuted, beside what 95 of 100 random ranks give. */
export interface ControlFigure {
	figure: ControlName;
	share: number | null;
	low: number;
	high: number;
	/** Not above chance. */
	passed: boolean;
}

/** Rings flagged in monthly replays. */
export interface ReplayFigures {
	/** Flagged before half of their illicit shipments were declared. */
	early: Found;
	/** The same, flagged as a cluster of their own. */
	earlyCases: Found;
	/** Flagged at all by the end. */
	flagged: Found;
	/** Part of all rings' evaded revenue that is of those flagged early, and that was declared after the flag. */
	revenueOfEarly: number | null;
	revenueOfEarlyCases: number | null;
	revenueAfterFlag: number | null;
	/** Of those flagged early. */
	byTypology: Record<string, Found>;
	byDifficulty: Record<string, Found>;
}

export interface EvaluationReport {
	seed: number;
	/** First and last day judged, ISO 8601. */
	period: { from: string; to: string };
	model_version: string;
	as_of: string;
	judgement: Judgement;
	/** The same figures on the world with its parties permuted; null where it was not asked for. */
	shuffled: Judgement | null;
	/** Whether the permuted world is down to chance; null where it was not asked for. */
	control: ControlFigure[] | null;
	/** Null where it was not asked for. */
	replay: Record<Scorer, ReplayFigures> | null;
}

export function found(found: number, of: number): Found {
	return { found, of, share: of === 0 ? null : found / of };
}
