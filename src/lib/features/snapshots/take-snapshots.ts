import type { Day } from '#lib/domain/day.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { snapshotDays } from './cadence.ts';
import { CommunityNames } from './community-names.ts';
import { DatedGraph } from './dated-graph.ts';
import type { KnownGraph } from './dated-graph.ts';
import { DatedSnapshots } from './dated-snapshots.ts';
import type { Snapshot } from './dated-snapshots.ts';
import { KnownOffenders } from './known-offenders.ts';
import { KERNELS_A_GRAPH, measureGraph } from './measure-graph.ts';
import type { GraphMeasures } from './measure-graph.ts';
import { nodeKeys } from './node-keys.ts';
import { SNAPSHOT_SETTINGS } from './snapshot-settings.ts';
import type { SnapshotSettings } from './snapshot-settings.ts';
import { snapshotValues } from './snapshot-values.ts';

export interface SnapshotOptions extends TaskOptions {
	/** Where the kernels run; on the calling thread when absent. The result is the same. */
	runKernel?: KernelRunner;
}

/** Graphs that are measured at the same time: the next one is there when the last kernels of one leave threads idle. */
const SIDE_BY_SIDE = 2;

/**
 * The network on the eve of each day of the cadence up to `last`: each snapshot is a function of the rows dated before its
 * day alone, whatever the tables hold beside them. Progress stage: `take-snapshots`.
 * @throws AppError `cancelled`
 */
export async function takeSnapshots(
	tables: TradeTables,
	last: Day,
	{ cadence, seed }: SnapshotSettings = SNAPSHOT_SETTINGS,
	{ runKernel = runInProcess, signal, onProgress }: SnapshotOptions = {}
): Promise<DatedSnapshots> {
	const first = tables.shipments.day.length === 0 ? last : tables.shipments.day[0];
	const days = snapshotDays(first, last, cadence);
	const graphs = new DatedGraph(tables);
	const offenders = new KnownOffenders(tables);
	const keys = nodeKeys(tables);
	const names = new CommunityNames();
	const taken: Snapshot[] = [];
	const total = days.length * KERNELS_A_GRAPH;
	let done = 0;
	const step = () => onProgress?.({ stage: 'take-snapshots', done: ++done, total });

	const underWay: Draft[] = [];
	const finish = async ({ day, graph, rowOf, known, measures }: Draft) => {
		const values = snapshotValues(graph, await measures, known, names);
		taken.push({ day, rowOf, values });
	};
	for (const day of days) {
		throwIfCancelled(signal);
		graphs.advanceTo(day);
		offenders.advanceTo(day);
		const graph = graphs.build();
		const rowOf = rowsOf(graph, tables);
		const known = offenders.latestFirst().flatMap((e) => (rowOf[e] === NONE ? [] : [rowOf[e]]));
		const request = { seed, keys: Uint32Array.from(graph.nodes, (v) => keys[v]), offenders: known };
		const measures = measureGraph(graph, request, runKernel, { signal }, step);
		// Who waits for it hears of its failure; where an earlier one has failed, nobody does.
		measures.catch(() => undefined);
		underWay.push({ day, graph, rowOf, known, measures });
		if (underWay.length === SIDE_BY_SIDE) await finish(underWay.shift()!);
	}
	for (const draft of underWay) await finish(draft);
	return new DatedSnapshots(taken);
}

interface Draft {
	day: Day;
	graph: KnownGraph;
	rowOf: Int32Array;
	/** Nodes of confirmed offenders, the latest first. */
	known: readonly number[];
	measures: Promise<GraphMeasures>;
}

function rowsOf({ nodes, entities }: KnownGraph, tables: TradeTables): Int32Array {
	const rowOf = new Int32Array(tables.entities.ids.length).fill(NONE);
	for (let v = 0; v < entities; v++) rowOf[nodes[v]] = v;
	return rowOf;
}
