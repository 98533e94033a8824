import { openApiDocument } from '#lib/server/http/openapi-document.ts';
import { readOpenApi } from '#lib/server/http/operations/openapi-operation.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readOpenApi, (_, { locals }) =>
	Response.json(openApiDocument(locals.locale))
);
