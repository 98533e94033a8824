import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import type { ErrorCode } from '#lib/domain/errors.ts';
import type { LoadState } from '#lib/domain/load.ts';
import type { Actor } from '#lib/domain/scope.ts';
import type { Progress } from '#lib/domain/task.ts';
import type { ProfileName } from '#lib/ingest/profiles.ts';
import type { Settings } from '../settings.ts';
import type { CancelFlag } from './flag-signal.ts';

/** What may be asked of a job; plain data, since it crosses into a worker. */
export type JobRequest =
	| {
			kind: 'ingest';
			paths: string[];
			profile: ProfileName;
			dataset?: string | undefined;
			effectiveDate?: string | undefined;
	  }
	| { kind: 'analyse'; asOf?: string | undefined; seed?: number | undefined; createdAt: string };

export type JobResult = LoadState | AnalysisSnapshot;

export interface JobState {
	id: string;
	kind: JobRequest['kind'];
	actor: string;
	status: 'queued' | 'running' | 'cancelling' | 'done' | 'failed' | 'cancelled';
	progress: Progress | null;
	created_at: string;
	started_at: string | null;
	finished_at: string | null;
	result: JobResult | null;
	/** Message key `error.<key>` with params. */
	error: JobError | null;
}

export interface JobError {
	code: ErrorCode | 'unexpected';
	key: string;
	params: Record<string, string | number>;
}

/** Handed to the worker as workerData. */
export interface WorkOrder {
	settings: Settings;
	actor: Actor;
	request: JobRequest;
	cancel: CancelFlag;
}

export type WorkerMessage =
	| { type: 'progress'; progress: Progress }
	| { type: 'done'; result: JobResult }
	| { type: 'failed'; error: JobError };
