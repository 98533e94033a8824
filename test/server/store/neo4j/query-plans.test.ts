import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import { filesBelow } from '../../../support/files-below.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

const FILES = filesBelow('cypher', ['.cypher']).filter((file) => !file.startsWith('cypher/schema/'));

/** Those that look at every node of a label, and why they may. */
const SCANS: Readonly<Record<string, string>> = {
	'cypher/read/label-counts.cypher': 'answered from the counts that Neo4j keeps',
	'cypher/read/load-files.cypher': 'a handful of nodes',
	'cypher/read/load-states.cypher': 'a handful of nodes',
	'cypher/read/quarantine.cypher': 'all of the quarantine is asked for',
	'cypher/read/quarantine-total.cypher': 'all of the quarantine is asked for',
	'cypher/read/quarantined.cypher': 'answered from the counts that Neo4j keeps',
	'cypher/read/scan-edges.cypher': 'a scan is what it is for',
	'cypher/risk/discard-runs.cypher': 'all but one run goes',
	'cypher/risk/hide-assessments.cypher': 'all nodes of a label are looked at, once an analysis',
	'cypher/risk/hide-clusters.cypher': 'all clusters go'
};

await describeWithNeo4j('query plans', ({ settings, wipe }) => {
	let driver: Driver;
	beforeAll(async () => {
		await wipe();
		const store = await openNeo4jStore(settings);
		await store.migrate();
		await store.close();
		driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
	});
	afterAll(() => driver.close());

	test.each(FILES)('%s reads by an index, never the whole graph', async (file) => {
		const operators = operatorsOf(await planOf(driver, file));
		expect(
			operators.filter((name) => /^AllNodesScan|^(Un)?directedAllRelationshipsScan/i.test(name))
		).toEqual([]);
		if (file.includes('/browser-')) return;
		const scans = operators.filter((name) =>
			/NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan/.test(name)
		);
		if (!(file in SCANS)) expect(scans).toEqual([]);
	});
});

async function planOf(driver: Driver, file: string): Promise<Plan> {
	const text = readFileSync(file, 'utf8')
		.replaceAll('__LABELS__', NODE_LABELS.join('|'))
		.replaceAll('__TYPES__', EDGE_TYPES.join('|'))
		.replaceAll('__TYPE__', 'HAS_PHONE')
		.replaceAll('__TO__', 'Phone')
		.replaceAll(/__LABEL__|__FROM__/g, 'Trader');
	const session = driver.session();
	try {
		const { summary } = await session.run(`EXPLAIN ${text}`);
		if (!summary.plan) throw new Error(`no plan for ${file}`);
		return summary.plan;
	} finally {
		await session.close();
	}
}

function operatorsOf(plan: Plan): string[] {
	return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
