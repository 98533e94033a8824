import { z } from 'zod';
import { TABLE_FORMATS } from '#lib/server/files/table-writer.ts';
import { operation, queryOf } from '../operation.ts';

export const QUARANTINE_TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;

export const exportQuarantine = operation({
	id: 'quarantine',
	tag: 'loads',
	method: 'GET',
	path: '/api/v1/loads/quarantine',
	query: queryOf({
		load: z.string().min(1).max(256).optional().meta({ description: 'api.param.load' }),
		format: z.enum(TABLE_FORMATS).default('csv').meta({ description: 'api.param.format' })
	}),
	cost: 50,
	answer: { status: 200, types: Object.values(QUARANTINE_TYPES) },
	example: { query: { format: 'ndjson' } }
});
