import type { Operation } from '../operation.ts';
import * as clusters from './cluster-operations.ts';
import * as entities from './entity-feature-operations.ts';
import * as features from './feature-operations.ts';
import * as graph from './graph-operations.ts';
import * as jobs from './job-operations.ts';
import { exportQuarantine } from './load-operations.ts';
import { readOpenApi } from './openapi-operation.ts';
import { scoreDeclaration } from './score-operations.ts';
import * as shipments from './shipment-feature-operations.ts';

/** Every operation of the API, in the order in which it is explained. */
export const OPERATIONS: readonly Operation[] = [
	features.readFeatureSchema,
	features.readFeature,
	shipments.readShipmentFeatures,
	shipments.readManyShipmentFeatures,
	shipments.exportShipmentFeatures,
	shipments.readShipmentLineage,
	entities.readEntityFeatures,
	entities.readEntityHistory,
	entities.readManyEntityFeatures,
	entities.exportEntityFeatures,
	entities.readEntityLineage,
	scoreDeclaration,
	graph.searchNodes,
	graph.readNode,
	graph.readRelations,
	graph.expandNodes,
	graph.connectNodes,
	clusters.listClusters,
	clusters.readCluster,
	clusters.readClusterScene,
	jobs.listJobs,
	jobs.startJob,
	jobs.readJob,
	jobs.cancelJob,
	exportQuarantine,
	readOpenApi
];
