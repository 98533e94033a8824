import { z } from 'zod';
import { clusterDetailAnswer, clustersAnswer } from '../answers/cluster-answer.ts';
import { sceneAnswer } from '../answers/scene-answer.ts';
import { operation, queryOf } from '../operation.ts';

const params = z.object({ id: z.string().min(1).max(512).meta({ description: 'api.param.cluster-id' }) });
const example = { params: { id: 'C0001' } };

export const listClusters = operation({
	id: 'clusters',
	tag: 'clusters',
	method: 'GET',
	path: '/api/v1/clusters',
	query: queryOf({
		offset: z.int().min(0).max(10_000_000).default(0).meta({ description: 'api.param.offset' }),
		limit: z.int().min(1).max(100).default(25).meta({ description: 'api.param.limit' })
	}),
	answer: { status: 200, schema: clustersAnswer },
	example: { query: { limit: '3' } }
});

export const readCluster = operation({
	id: 'cluster',
	tag: 'clusters',
	method: 'GET',
	path: '/api/v1/clusters/{id}',
	params,
	answer: { status: 200, schema: clusterDetailAnswer },
	problems: ['not-found'],
	example
});

export const readClusterScene = operation({
	id: 'cluster-scene',
	tag: 'clusters',
	method: 'GET',
	path: '/api/v1/clusters/{id}/scene',
	params,
	cost: 2,
	answer: { status: 200, schema: sceneAnswer },
	problems: ['not-found'],
	example
});
