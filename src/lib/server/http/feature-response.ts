import type { RequestEvent } from '@sveltejs/kit';
import type { BatchAnswer, FeatureQuestion, ValuesOrigin } from '#lib/server/app/read-features.ts';
import type { FeatureExport } from '#lib/server/app/export-features.ts';
import { FEATURE_FORMATS, featureBytes } from '#lib/server/files/feature-files/feature-formats.ts';
import type { FeatureFormat } from '#lib/server/files/feature-files/feature-formats.ts';
import { byteStream } from './byte-stream.ts';

interface AskedFeatures {
	as_of?: string | undefined;
	features?: string[] | undefined;
	feature_set?: string | undefined;
}

/** The question in a query or body, with the hash from there or from the header. */
export function featureQuestion(
	{ as_of, features, feature_set }: AskedFeatures,
	headers: { 'feature-set-hash'?: string | undefined }
): FeatureQuestion {
	return { asOf: as_of, features, featureSet: feature_set ?? headers['feature-set-hash'] };
}

/** Values as JSON; which feature set they are of stands in the header too. */
export function featureJson<T extends Pick<ValuesOrigin, 'feature_set'>>(answer: T): Response {
	return Response.json(answer, { headers: featureSetHeaders(answer) });
}

/** As `featureJson`, written row by row. */
export async function manyFeaturesJson(answer: BatchAnswer, event: RequestEvent): Promise<Response> {
	const headers = { ...featureSetHeaders(answer), 'content-type': 'application/json' };
	return new Response(await byteStream(batchBytes(answer), whereOf(event)), { headers });
}

/** A file, streamed. */
export async function featureFile(
	{ table, ...origin }: FeatureExport,
	format: FeatureFormat,
	event: RequestEvent
): Promise<Response> {
	const stream = await byteStream(featureBytes(table, format), whereOf(event));
	return new Response(stream, {
		headers: {
			...featureSetHeaders(origin),
			'content-type': FEATURE_FORMATS[format],
			'content-disposition': `attachment; filename="${table.what}-features.${format}"`
		}
	});
}

function featureSetHeaders({ feature_set }: Pick<ValuesOrigin, 'feature_set'>): Record<string, string> {
	return { 'feature-set-version': feature_set.version, 'feature-set-hash': feature_set.hash };
}

const ROWS_A_PIECE = 250;

async function* batchBytes({ rows, ...head }: BatchAnswer): AsyncGenerator<Uint8Array> {
	let text = JSON.stringify(head).slice(0, -1) + ',"rows":[';
	let count = 0;
	for (const row of rows) {
		if (count++ > 0) text += ',';
		text += JSON.stringify(row);
		if (count % ROWS_A_PIECE > 0) continue;
		yield Buffer.from(text);
		text = '';
	}
	yield Buffer.from(text + ']}');
}

function whereOf({ request, url }: RequestEvent): { method: string; path: string } {
	return { method: request.method, path: url.pathname };
}
