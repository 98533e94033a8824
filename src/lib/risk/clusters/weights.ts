/**
 * Weights of a logistic model: the log-odds of what is asked are `start` plus the sum of value x weight. Fitted on
 * generated worlds (seeds 1 to 5; leaving one seed out changes none by more than a third), so few that each can be
 * read; docs/evaluation.md tells how.
 */
export interface Weights<N extends string> {
	start: number;
	by: Readonly<Record<N, { weight: number; why: string }>>;
}

export type TieValue = 'lower' | 'higher' | 'strength' | 'partners' | 'person' | 'goods' | 'papers';

/** Firms that share identifiers, persons or papers. */
export const TIE_WEIGHTS: Weights<TieValue> = {
	start: -4.95,
	by: {
		lower: {
			weight: 2.3,
			why: 'Honest firms share too: a tie tells of a scheme where both ends are suspicious.'
		},
		higher: { weight: 0.7, why: 'The more suspicious end counts less than the other.' },
		strength: { weight: 0.8, why: 'Rare things in common bind more than common ones.' },
		partners: { weight: -0.35, why: 'Partners in common are a trade they are both in.' },
		person: { weight: 1.8, why: 'A person in common is rarer by chance than a phone or an address.' },
		goods: { weight: 0.8, why: 'One scheme brings in like goods.' },
		papers: { weight: 3.3, why: 'A licence, a bill of lading or an invoice of both firms.' }
	}
};

export type DealingValue = 'others' | 'excess' | 'importers' | 'diversity';

/** An importer and a partner of its suspicious shipments. */
export const DEALING_WEIGHTS: Record<'exporter' | 'broker' | 'consignee', Weights<DealingValue>> = {
	exporter: {
		start: -3.55,
		by: {
			others: { weight: 0.3, why: 'A supplier of the scheme is suspicious by its other buyers too.' },
			excess: { weight: 1.15, why: 'The more suspicious trade runs between them, the less it is chance.' },
			importers: { weight: 0.3, why: 'A supplier with several buyers can be common to a scheme.' },
			diversity: { weight: 1.75, why: 'Suspicion from one buyer alone says nothing new.' }
		}
	},
	broker: {
		start: -2.85,
		by: {
			others: { weight: 0.7, why: 'A broker in it shows with its other clients.' },
			excess: { weight: 0.25, why: 'As for suppliers; brokers clear for many by trade.' },
			importers: { weight: -1.7, why: 'A hub among brokers has suspicious clients by size alone.' },
			diversity: { weight: 6.5, why: 'One bad client does not make a broker one of them.' }
		}
	},
	consignee: {
		start: -0.9,
		by: {
			others: { weight: 0.55, why: 'As for suppliers.' },
			excess: { weight: 0.2, why: 'As for suppliers.' },
			importers: { weight: -3.7, why: 'Warehouses receive for many.' },
			diversity: { weight: 3.9, why: 'As for suppliers.' }
		}
	}
};

export type ClusterValue = 'cohesion' | 'openness' | 'finding';

/** A group of organisations, and whether it is a scheme as it is drawn. */
export const CLUSTER_WEIGHTS: Weights<ClusterValue> = {
	start: -0.15,
	by: {
		cohesion: { weight: 4, why: 'Bonds among the members, for their number.' },
		openness: { weight: -3.5, why: 'Who is bound as much to others outside is drawn too narrow.' },
		finding: {
			weight: 1.2,
			why: 'Log-odds of the finding that describes the group best; few schemes fit none.'
		}
	}
};

export function probabilityOf<N extends string>(
	{ start, by }: Weights<N>,
	values: Record<N, number>
): number {
	let logOdds = start;
	for (const name in by) logOdds += by[name].weight * values[name];
	return 1 / (1 + Math.exp(-logOdds));
}
