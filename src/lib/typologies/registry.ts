import type { Typology } from './typology.ts';

/** Every typology that is looked for, in the order of TYPOLOGIES. */
export const TYPOLOGY_FINDERS: readonly Typology[] = [];
