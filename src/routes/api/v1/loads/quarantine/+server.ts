import { Readable } from 'node:stream';
import { z } from 'zod';
import { quarantineTable } from '#lib/server/app/quarantine.ts';
import { TABLE_FORMATS, tableStream } from '#lib/server/files/table-writer.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

const query = z.object({
	load: z.string().min(1).max(256).optional(),
	format: z.enum(TABLE_FORMATS).default('csv')
});

const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;

export const GET = apiRoute(async ({ locals, url }) => {
	const { load, format } = query.parse(Object.fromEntries(url.searchParams));
	const request = { locale: locals.locale, ...(load === undefined ? {} : { loadId: load }) };
	const { columns, rows } = quarantineTable(await requestStore(), locals.scope, request);
	const stream = Readable.toWeb(tableStream(columns, rows, format)) as ReadableStream<Uint8Array>;
	return new Response(stream, {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="quarantine.${format}"`
		}
	});
});
