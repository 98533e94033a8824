import { AppError } from '#lib/domain/errors.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** One thing that was looked at. `key` is a message under `doctor.`: what was found, and what to do about it. */
export interface Finding {
	state: 'fine' | 'note' | 'broken';
	key: string;
	params: Record<string, string | number>;
}

export interface Surroundings {
	node: string;
	build: boolean;
	/** Whether the settings have kernels run inside Neo4j. */
	gdsWanted: boolean;
	openStore: () => Promise<GraphStore>;
}

const OLDEST_NODE = [22, 18] as const;

/** Looks at Node, the build and the store, and says what to mend. Never throws. */
export async function doctor({ node, build, gdsWanted, openStore }: Surroundings): Promise<Finding[]> {
	const [major = 0, minor = 0] = node.split('.').map(Number);
	const recent = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
	return [
		{ state: recent ? 'fine' : 'broken', key: recent ? 'node' : 'node-too-old', params: { version: node } },
		{ state: build ? 'fine' : 'note', key: build ? 'build' : 'no-build', params: {} },
		...(await storeFindings(openStore, gdsWanted))
	];
}

async function storeFindings(openStore: Surroundings['openStore'], gdsWanted: boolean): Promise<Finding[]> {
	let store: GraphStore | undefined;
	try {
		store = await openStore();
		const { kind, version, location, gds, schema_version } = await store.health();
		const findings: Finding[] = [
			{ state: 'fine', key: 'store', params: { kind, version, location, schema: schema_version } }
		];
		if (kind === 'neo4j') {
			findings.push(
				gds
					? { state: 'fine', key: 'gds', params: { version: gds, used: gdsWanted ? 'yes' : 'no' } }
					: { state: 'note', key: 'no-gds', params: {} }
			);
		}
		return findings;
	} catch (error) {
		// An expected failure explains itself under `error.`; another is shown as it is.
		return error instanceof AppError
			? [{ state: 'broken', key: `error.${error.key}`, params: error.params }]
			: [{ state: 'broken', key: 'error.store-unavailable', params: { detail: String(error) } }];
	} finally {
		await store?.close();
	}
}
