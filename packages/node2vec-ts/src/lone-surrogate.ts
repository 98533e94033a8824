/** Half of a surrogate pair: a string that has one is no text and does not survive UTF-8. */
export const LONE_SURROGATE = /\p{Surrogate}/u;
