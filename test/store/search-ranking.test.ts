import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { parseSearch, rankHits } from '#lib/store/search-ranking.ts';
import type { SearchCandidate } from '#lib/store/search-ranking.ts';

describe('parseSearch', () => {
	test('keeps the spellings of an id, the words, and which of them an index can find', () => {
		expect(parseSearch('  Sté d’Or ')).toEqual({
			ids: ['Sté d’Or', 'STÉ D’OR', 'sté d’or'],
			text: 'ste d or',
			words: ['ste', 'd', 'or'],
			indexed: ['ste']
		});
	});

	test('nothing is nothing', () => {
		expect(parseSearch(' \t')).toEqual({ ids: [], text: '', words: [], indexed: [] });
	});

	test('length counts letters, not UTF-16 units', () => {
		expect(parseSearch('𐎠𐎠').indexed).toEqual([]);
		expect(parseSearch('𐎠𐎠𐎠').indexed).toHaveLength(1);
	});
});

describe('rankHits', () => {
	const named = (id: string, name: string, label: SearchCandidate['label'] = 'Trader') => ({
		label,
		id,
		properties: { name }
	});
	const rank = (text: string, candidates: SearchCandidate[], limit = 99) =>
		rankHits(parseSearch(text), candidates, limit).map((hit) => `${hit.candidate.id} ${hit.matched}`);

	test('id, whole value, start, starts of words, anywhere', () => {
		const candidates = [
			named('5', 'xatlas'),
			named('4', 'the atlas'),
			named('3', 'atlas sarl'),
			named('2', 'ATLAS'),
			named('Atlas', 'other'),
			named('6', 'nothing')
		];
		expect(rank('atlas', candidates)).toEqual(['Atlas id', '2 name', '3 name', '4 name', '5 name']);
	});

	test('a node is graded by its best value, the earlier property on a tie', () => {
		const candidate = {
			label: 'Trader',
			id: 'T1',
			properties: { name: 'the atlas', name_fr: 'atlas', full_name: 'atlas' }
		} as const;
		expect(rank('atlas', [candidate])).toEqual(['T1 full_name']);
	});

	test('ties in the order of labels, then by id', () => {
		const candidates = [
			named('b', 'atlas'),
			named('a', 'atlas', 'Person'),
			named('\u{1F600}', 'atlas'),
			named('\uFF21', 'atlas'),
			named('z', 'atlas', 'Broker')
		];
		expect(rank('atlas', candidates)).toEqual([
			'b name',
			'\uFF21 name',
			'\u{1F600} name',
			'z name',
			'a name'
		]);
	});

	test('does not depend on the order in which candidates come, and a limit cuts the same list', () => {
		const candidate = fc.record({
			label: fc.constantFrom(...NODE_LABELS),
			id: fc.string({ minLength: 1, maxLength: 3 }),
			properties: fc.record({ name: fc.constantFrom('atlas', 'atlas nord', 'nord atlas', 'latlas', 'sud') })
		});
		const unique = fc.uniqueArray(candidate, {
			selector: ({ label, id }) => `${label}:${id}`,
			maxLength: 20
		});
		fc.assert(
			fc.property(unique, fc.nat(20), (candidates, limit) => {
				const all = rank('atlas', candidates);
				expect(rank('atlas', [...candidates].reverse())).toEqual(all);
				expect(rank('atlas', candidates, limit)).toEqual(all.slice(0, limit));
			}),
			{ seed: 1 }
		);
	});
});
