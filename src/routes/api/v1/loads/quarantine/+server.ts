import { Readable } from 'node:stream';
import { quarantineTable } from '#lib/server/app/quarantine.ts';
import { tableStream } from '#lib/server/files/table-writer.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { exportQuarantine, QUARANTINE_TYPES } from '#lib/server/http/operations/load-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(exportQuarantine, async ({ query: { load, format } }, { locals }) => {
	const request = { locale: locals.locale, ...(load === undefined ? {} : { loadId: load }) };
	const { columns, rows } = quarantineTable(await requestStore(), locals.scope, request);
	const stream = Readable.toWeb(tableStream(columns, rows, format)) as ReadableStream<Uint8Array>;
	return new Response(stream, {
		headers: {
			'content-type': QUARANTINE_TYPES[format],
			'content-disposition': `attachment; filename="quarantine.${format}"`
		}
	});
});
