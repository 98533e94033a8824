import { z } from 'zod';
import { nodeRef } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { connectRequest, expandRequest } from '#lib/domain/scene.ts';
import { nodeCardAnswer } from '../answers/node-card-answer.ts';
import { expandOptionsAnswer, sceneAnswer, searchAnswer } from '../answers/scene-answer.ts';
import { operation, queryOf } from '../operation.ts';

const trader = { label: 'Trader', id: 'OP7949142' } as const;

export const searchNodes = operation({
	id: 'search',
	tag: 'graph',
	method: 'GET',
	path: '/api/v1/search',
	query: queryOf({
		q: z.string().min(1).max(200).meta({ description: 'api.param.q' }),
		labels: z
			.array(z.enum(NODE_LABELS))
			.min(1)
			.optional()
			.meta({ description: 'api.param.labels', param: { style: 'form', explode: false } }),
		limit: z.int().min(1).max(50).default(12).meta({ description: 'api.param.limit' })
	}),
	answer: { status: 200, schema: searchAnswer },
	example: { query: { q: trader.id, labels: 'Trader,Broker' } }
});

export const readNode = operation({
	id: 'node',
	tag: 'graph',
	method: 'GET',
	path: '/api/v1/nodes/{label}/{id}',
	params: nodeRef,
	answer: { status: 200, schema: nodeCardAnswer },
	problems: ['not-found'],
	example: { params: trader }
});

export const readRelations = operation({
	id: 'relations',
	tag: 'graph',
	method: 'GET',
	path: '/api/v1/nodes/{label}/{id}/relations',
	params: nodeRef,
	answer: { status: 200, schema: expandOptionsAnswer },
	example: { params: trader }
});

export const expandNodes = operation({
	id: 'expand',
	tag: 'graph',
	method: 'POST',
	path: '/api/v1/expand',
	body: expandRequest,
	cost: 2,
	answer: { status: 200, schema: sceneAnswer },
	example: { body: { along: 'relations', refs: [trader], limit: 20, order: 'risk' } }
});

export const connectNodes = operation({
	id: 'connect',
	tag: 'graph',
	method: 'POST',
	path: '/api/v1/connect',
	body: connectRequest,
	cost: 2,
	answer: { status: 200, schema: sceneAnswer },
	example: { body: { refs: [trader, { label: 'Shipment', id: '4012024000094' }] } }
});
