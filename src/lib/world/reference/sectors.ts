import { CONSUMER_SECTORS } from './consumer-sectors.ts';
import { INDUSTRIAL_SECTORS } from './industrial-sectors.ts';
import type { Sector } from './sector.ts';

/**
 * Headings and wordings are those of the Harmonised System; duty rates are the steps of the Moroccan tariff
 * (2.5, 10, 17.5, 25, 30, 40%), dealt out for this world and not a copy of the tariff; prices are rough orders.
 */
export const SECTORS: readonly Sector[] = [...CONSUMER_SECTORS, ...INDUSTRIAL_SECTORS];
