import { randomUUID } from 'node:crypto';
import { AppError } from '#lib/domain/errors.ts';
import { checkParameters } from '#lib/kernels/check-parameters.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import type { KernelResult, KernelRunner, KernelTask } from '#lib/kernels/kernel-runner.ts';
import { KERNELS } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { Connection, integers } from '../neo4j/connection.ts';
import type { Neo4jAddress, StreamRunner } from '../neo4j/connection.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import type { Query } from '../neo4j/cypher-file.ts';
import { gdsVersion } from '../neo4j/health.ts';
import { PREFIX, dropLeftBehind, dropProjection } from './graph-catalogue.ts';
import { watchProgress } from './watch-progress.ts';
import type { GdsCall, Projection, Twin } from './twin.ts';
import { TWINS } from './twins.ts';

const PROJECT = cypherFile('features/project-arcs');

/** Kernels inside Neo4j. Each call projects its graph into the server's memory, and drops it whatever happens. */
export interface GdsRunner {
	readonly run: KernelRunner;
	close(): Promise<void>;
}

/**
 * @param elsewhere runs what GDS has no twin for, or not for those parameters
 * @returns null where the server has no GDS
 */
export async function openGdsRunner(
	address: Neo4jAddress,
	elsewhere: KernelRunner
): Promise<GdsRunner | null> {
	const connection = new Connection(address);
	try {
		if ((await gdsVersion(connection)) === null) {
			await connection.close();
			return null;
		}
		await dropLeftBehind(connection);
	} catch (cause) {
		await connection.close();
		throw cause;
	}
	const run: KernelRunner = async (id, graph, parameters, task) => {
		const twin = TWINS[id] as Twin<typeof id> | undefined;
		if (!twin || nodeCount(graph) === 0 || twin.accepts?.(parameters, graph) === false) {
			return elsewhere(id, graph, parameters, task);
		}
		checkParameters(KERNELS[id], graph, parameters);
		return inProjection(connection, id, twin.projection(graph, parameters), task, (call) =>
			twin.compute(call, graph, parameters, task.seed)
		);
	};
	return { run, close: () => connection.close() };
}

async function inProjection<Id extends KernelId>(
	connection: Connection,
	id: Id,
	projection: Projection,
	{ signal, onProgress }: KernelTask,
	work: (call: GdsCall) => Promise<KernelResult<Id>>
): Promise<KernelResult<Id>> {
	const job = randomUUID();
	const graph = `${PREFIX}${job}`;
	const progress = onProgress && watchProgress(connection, job, onProgress);
	let projected: Promise<unknown> | undefined;
	try {
		return await connection.onOneServer(
			async (runner) => {
				projected = runner.run(PROJECT(), projectionParameters(graph, projection));
				await projected;
				return work(callOver(runner, { graph, job }));
			},
			{ projection: graph },
			signal
		);
	} catch (cause) {
		throw gdsError(cause, id);
	} finally {
		await progress?.stop();
		// Where it was cancelled: what is not yet in the catalogue cannot be dropped from it.
		await projected?.catch(() => undefined);
		// A lost server has lost its projections too.
		await dropProjection(connection, graph).catch(() => undefined);
	}
}

function projectionParameters(name: string, { graph, undirected }: Projection) {
	return {
		graph: name,
		nodes: nodeCount(graph),
		offsets: integers(graph.offsets),
		targets: integers(graph.targets),
		weights: Array.from(graph.weights),
		undirected: undirected ? ['*'] : []
	};
}

function callOver(runner: StreamRunner, names: { graph: string; job: string }): GdsCall {
	const text = (query: Query, parameters: object = {}) => [query(), { ...names, ...parameters }] as const;
	return {
		rows: <Row>(query: Query, parameters?: object) => runner.stream<Row>(...text(query, parameters)),
		one: async <Row>(query: Query, parameters?: object) =>
			(await runner.run<Row>(...text(query, parameters)))[0]
	};
}

function gdsError(cause: unknown, kernel: KernelId): unknown {
	const { code, message } = cause as { code?: string; message?: string };
	if (code !== 'Neo.ClientError.Procedure.ProcedureCallFailed') return cause;
	return new AppError('store-unavailable', 'gds-failed', { kernel, detail: message ?? '' }, cause);
}
