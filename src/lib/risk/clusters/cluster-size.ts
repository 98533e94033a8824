export const LEAST_MEMBERS = 2;
/** More than this is no case that one team can take up (docs/data-contract.md). */
export const MOST_MEMBERS = 25;
