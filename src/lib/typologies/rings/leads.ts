import type { Past } from '#lib/features/past/past.ts';

/** What a typology makes of single declarations: the ground on which rings are grown. */
export interface Leads {
	/** What the goods and papers of each shipment say, in nats: of the scheme over honest trade; 0 where nothing. */
	signs: Float64Array;
	/** The signs, with what inspections found. */
	marks: Float64Array;
	/** Firm that answers for each shipment: the importer, or the exporter of an export. NONE: nobody. */
	holder: Int32Array;
	/** Those the firm deals with in it that may belong to the ring. */
	partnersOf(s: number): readonly number[];
}

/** What the result of an inspection says of fraud, in nats: most of it is found when looked for, some is not. */
const FOUND_OFFENCE = 3;
const FOUND_COMPLIANT = -1.5;
/** An offence does not say of which kind it was: part of it counts where the goods bear the marks of the scheme, less where not. */
const OF_THE_KIND = 0.75;
const OF_ANY_KIND = 0.35;
const MARKED = 0.05;

/** Signs with what inspections found; the importer answers and the supplier may belong to it, where nothing else is said. */
export function leadsFrom(
	signs: Float64Array,
	{ tables, outcomes }: Past,
	parties?: Pick<Leads, 'holder' | 'partnersOf'>
): Leads {
	const { importer, exporter } = tables.shipments;
	const marks = signs.map((sign, s) => {
		const outcome = outcomes.outcome.get(s);
		if (outcome === 1) return sign + FOUND_OFFENCE * (sign > MARKED ? OF_THE_KIND : OF_ANY_KIND);
		return outcome === 0 ? sign + FOUND_COMPLIANT : sign;
	});
	return { signs, marks, holder: importer, partnersOf: (s) => [exporter[s]], ...parties };
}
