import type { ingest as english } from '../en/ingest.ts';

export const ingest: Record<keyof typeof english, string> = {};
