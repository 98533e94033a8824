import { describe, expect, test } from 'vitest';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { cypherFile } from '#lib/server/store/neo4j/cypher-file.ts';

const HOSTILE = [
	'Trader) DETACH DELETE n //',
	'Trader`',
	'`Trader`',
	'trader',
	'Trader|Broker',
	'Store',
	'__proto__',
	'constructor',
	'',
	'TRADER\u0000'
];

describe('labels and types in a query text', () => {
	const nodes = cypherFile('ingest/create-nodes');
	const edges = cypherFile('ingest/create-edges');

	test('those of the domain are filled in, each at each use', () => {
		for (const label of NODE_LABELS) expect(nodes({ LABEL: label })).toContain(`(n:${label})`);
		for (const type of EDGE_TYPES) {
			const text = edges({ TYPE: type, FROM: 'Shipment', TO: 'Trader' });
			expect(text).toContain(`[r:${type}]`);
			expect(text).not.toContain('__');
		}
	});

	test.each(HOSTILE)('%j is refused as a label', (label) => {
		expect(() => nodes({ LABEL: label as NodeLabel })).toThrow(TypeError);
		expect(() => edges({ TYPE: 'HAS_PHONE', FROM: label as NodeLabel, TO: 'Phone' })).toThrow(TypeError);
	});

	test.each(HOSTILE)('%j is refused as a type', (type) => {
		expect(() => edges({ TYPE: type as EdgeType, FROM: 'Trader', TO: 'Phone' })).toThrow(TypeError);
	});

	test('a label is no type, and a type no label', () => {
		expect(() => nodes({ LABEL: 'HAS_PHONE' as NodeLabel })).toThrow(TypeError);
		expect(() => edges({ TYPE: 'Trader' as EdgeType, FROM: 'Trader', TO: 'Phone' })).toThrow(TypeError);
	});

	test('a placeholder that nobody fills is refused', () => {
		expect(() => nodes()).toThrow(TypeError);
	});
});
