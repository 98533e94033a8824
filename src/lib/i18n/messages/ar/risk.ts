import type { risk as english } from '../en/risk.ts';

export const risk: Record<keyof typeof english, string> = {};
