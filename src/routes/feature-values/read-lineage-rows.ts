import { z } from 'zod';
import { isLabel } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';

const answer = z.object({
	rows: z.array(
		z.object({
			label: z.string().refine(isLabel),
			id: z.string(),
			via: z.string().nullable(),
			source: z.object({ load_id: z.string(), file: z.string(), line: z.number() })
		})
	),
	omitted: z.number(),
	earlier: z.array(z.string())
});
export type LineageAnswer = z.output<typeof answer>;

/** The rows that one value of a declaration or entity was made from, as the interface for programs tells them. */
export async function readLineageRows(
	{ label, id }: NodeRef,
	feature: string,
	signal: AbortSignal
): Promise<LineageAnswer> {
	const what = label === 'Shipment' ? 'shipments' : `entities/${label}`;
	const query = new URLSearchParams({ feature });
	const path = `/api/v1/features/${what}/${encodeURIComponent(id)}/lineage?${query}`;
	const response = await fetch(path, { signal });
	return answer.parse(await response.json());
}
