/** A finding names at most so many organisations: more than an investigator can read in a morning. */
export const MOST_MEMBERS = 25;
/** Proofs of one finding: the strongest are told, the rows of its shipments hold the rest. */
export const MOST_PROOFS = 12;
