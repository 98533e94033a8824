import type { evaluation as english } from '../en/evaluation.ts';

export const evaluation: Record<keyof typeof english, string> = {};
