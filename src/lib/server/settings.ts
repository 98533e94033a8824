import { availableParallelism } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#lib/domain/errors.ts';
import { laneValues } from '#lib/risk/live/lane-proposal.ts';
import type { LaneValues } from '#lib/risk/live/lane-proposal.ts';
import { appRoot } from './app-root.ts';

export type StoreSettings =
	{ kind: 'sqlite'; file: string } | { kind: 'neo4j'; url: string; user: string; password: string };

export interface KernelSettings {
	/** Threads that compute at the same time. */
	threads: number;
	/** `gds`: inside Neo4j, where the store is one that has Graph Data Science; else in threads of ours. */
	where: 'threads' | 'gds';
}

export interface ApiSettings {
	/** Points that one client of the API may spend in a minute; 0 lifts the limit. */
	pointsPerMinute: number;
}

export interface Settings {
	store: StoreSettings;
	kernels: KernelSettings;
	api: ApiSettings;
	/** Scores at which lanes begin. */
	lanes: LaneValues;
	/** Worlds, stores and what else the product writes when nobody names a place. */
	dataFolder: string;
}

const laneOverrides = z
	.strictObject({ orange: z.number(), 'red-partial': z.number(), 'red-full': z.number() })
	.partial();

/** More are a slip of the pen. */
const MOST_THREADS = 1024;
/** Two hundred plain requests a second, each minute anew: what a busy clearance system asks, and no flood. */
const POINTS_PER_MINUTE = 12_000;
const MOST_POINTS = 1e9;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/**
 * @param env process.env, or what stands for it.
 * @param store value of `--store`; it wins over FILATURE_STORE and NEO4J_URI.
 */
export function readSettings(env: Record<string, string | undefined>, store?: string): Settings {
	const dataFolder = env.FILATURE_DATA ? resolve(env.FILATURE_DATA) : join(appRoot, 'var');
	const address =
		store ?? env.FILATURE_STORE ?? env.NEO4J_URI ?? `sqlite:${join(dataFolder, 'filature.sqlite')}`;
	return {
		store: storeSettings(address, env),
		kernels: kernelSettings(env),
		api: apiSettings(env),
		lanes: laneSettings(env),
		dataFolder
	};
}

/** The address to give `--store` for these settings, without credentials. */
export function storeAddress({ store }: Pick<Settings, 'store'>): string {
	return store.kind === 'sqlite' ? `sqlite:${store.file}` : store.url;
}

/** The variables from which `readSettings` gives these settings again, for a program started by this one. */
export function settingsEnvironment({
	store,
	kernels,
	api,
	lanes,
	dataFolder
}: Settings): Record<string, string> {
	const common = {
		FILATURE_DATA: dataFolder,
		FILATURE_STORE: storeAddress({ store }),
		FILATURE_THREADS: String(kernels.threads),
		FILATURE_KERNELS: kernels.where,
		FILATURE_RATE_LIMIT: String(api.pointsPerMinute),
		FILATURE_LANES: JSON.stringify(lanes)
	};
	return store.kind === 'sqlite'
		? common
		: { ...common, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password };
}

function apiSettings({ FILATURE_RATE_LIMIT }: Record<string, string | undefined>): ApiSettings {
	const pointsPerMinute = FILATURE_RATE_LIMIT ? Number(FILATURE_RATE_LIMIT) : POINTS_PER_MINUTE;
	if (!Number.isInteger(pointsPerMinute) || pointsPerMinute < 0 || pointsPerMinute > MOST_POINTS) {
		throw new AppError('invalid-argument', 'bad-rate-limit', { value: FILATURE_RATE_LIMIT ?? '' });
	}
	return { pointsPerMinute };
}

function kernelSettings({
	FILATURE_THREADS,
	FILATURE_KERNELS
}: Record<string, string | undefined>): KernelSettings {
	const threads = FILATURE_THREADS ? Number(FILATURE_THREADS) : availableParallelism();
	if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
		throw new AppError('invalid-argument', 'bad-threads', {
			value: FILATURE_THREADS ?? '',
			most: MOST_THREADS
		});
	}
	const where = FILATURE_KERNELS || 'threads';
	if (where !== 'threads' && where !== 'gds') {
		throw new AppError('invalid-argument', 'bad-kernels', { value: where });
	}
	return { threads, where };
}

/** `{"orange": 0.1}`: what is not named begins where it does by default. */
function laneSettings({ FILATURE_LANES }: Record<string, string | undefined>): LaneValues {
	try {
		return laneValues(FILATURE_LANES ? laneOverrides.parse(JSON.parse(FILATURE_LANES)) : {});
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		throw new AppError(
			'invalid-argument',
			'bad-lanes',
			{ value: FILATURE_LANES ?? '', example: '{"orange": 0.1}' },
			cause
		);
	}
}

function storeSettings(address: string, env: Record<string, string | undefined>): StoreSettings {
	if (address.startsWith('sqlite:')) {
		const file = address.slice('sqlite:'.length);
		if (file !== '') return { kind: 'sqlite', file: isAbsolute(file) ? file : resolve(file) };
	}
	if (URL.canParse(address)) {
		const url = new URL(address);
		if (NEO4J_SCHEMES.includes(url.protocol)) {
			const user = decoded(url.username) || env.NEO4J_USER || 'neo4j';
			const password = decoded(url.password) || env.NEO4J_PASSWORD || '';
			return { kind: 'neo4j', url: `${url.protocol}//${url.host}`, user, password };
		}
	}
	throw badAddress();
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		throw badAddress();
	}
}

/** The address may hold a password: it is not repeated. */
function badAddress(): AppError {
	return new AppError('invalid-argument', 'bad-store-address');
}
