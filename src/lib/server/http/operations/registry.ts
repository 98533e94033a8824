import type { Operation } from '../operation.ts';
import { listClusters, readCluster, readClusterScene } from './cluster-operations.ts';
import { connectNodes, expandNodes, readNode, readRelations, searchNodes } from './graph-operations.ts';
import { cancelJob, listJobs, readJob, startJob } from './job-operations.ts';
import { exportQuarantine } from './load-operations.ts';
import { readOpenApi } from './openapi-operation.ts';

/** Every operation of the API, in the order in which it is explained. */
export const OPERATIONS: readonly Operation[] = [
	searchNodes,
	readNode,
	readRelations,
	expandNodes,
	connectNodes,
	listClusters,
	readCluster,
	readClusterScene,
	listJobs,
	startJob,
	readJob,
	cancelJob,
	exportQuarantine,
	readOpenApi
];
