import { IDENTIFIER_LABELS, ORGANISATION_LABELS } from '#lib/domain/labels.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';

/** What an analysis may assess; of other nodes no assessment is looked for where all of them are read. */
export const ASSESSED_LABELS: readonly NodeLabel[] = [
	...ORGANISATION_LABELS,
	'Person',
	'Shipment',
	...IDENTIFIER_LABELS
];
