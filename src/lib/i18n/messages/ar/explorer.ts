import type { explorer as english } from '../en/explorer.ts';

export const explorer: Record<keyof typeof english, string> = {};
