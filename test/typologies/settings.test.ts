import { describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/messages/en/index.ts';
import { findAll } from '#lib/typologies/find-all.ts';
import { TYPOLOGY_FINDERS } from '#lib/typologies/registry.ts';
import {
	defaultTypologySettings,
	parseTypologySettings,
	typologySettingsHash
} from '#lib/typologies/settings.ts';
import { handEvidence } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

describe('what an administrator may set', () => {
	test('nothing said is the defaults, and one departure leaves the rest', () => {
		expect(parseTypologySettings({})).toEqual(defaultTypologySettings());
		const settings = parseTypologySettings({ phoenix: { windowDays: 365 } });
		expect(settings.phoenix).toEqual({ ...defaultTypologySettings().phoenix, windowDays: 365 });
		expect(settings.shell_cluster).toEqual(defaultTypologySettings().shell_cluster);
	});

	test.each([
		['a list', [], 'typology-settings-form'],
		['text', 'phoenix', 'typology-settings-form'],
		['a parameter that is none', { phoenix: { windowdays: 3 } }, 'typology-setting-unknown'],
		['a typology that is none', { pheonix: { windowDays: 3 } }, 'typology-setting-unknown'],
		['a name every object has', { phoenix: { constructor: 3 } }, 'typology-setting-unknown'],
		['a number out of bounds', { phoenix: { windowDays: 100_000 } }, 'typology-setting-bounds'],
		['no number', { phoenix: { windowDays: '90' } }, 'typology-setting-bounds'],
		['not a number', { phoenix: { windowDays: NaN } }, 'typology-setting-bounds']
	])('%s is refused in words that help', (_, departures, key) => {
		let thrown: unknown;
		try {
			parseTypologySettings(departures);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toMatchObject({ code: 'invalid-argument', key });
	});

	test('equal values have one hash, in whatever order; another value has another', () => {
		const { phoenix, ...others } = defaultTypologySettings();
		const turned = { ...others, phoenix: Object.fromEntries(Object.entries(phoenix!).reverse()) };
		expect(typologySettingsHash(turned)).toBe(typologySettingsHash(defaultTypologySettings()));
		const other = parseTypologySettings({ phoenix: { windowDays: 181 } });
		expect(typologySettingsHash(other)).not.toBe(typologySettingsHash(defaultTypologySettings()));
		expect(typologySettingsHash(other)).toMatch(/^[0-9a-f]{16}$/);
	});
});

describe.each(TYPOLOGY_FINDERS.map((finder) => [finder.id, finder] as const))('%s', (id, finder) => {
	test('stands once in the registry', () => {
		expect(TYPOLOGY_FINDERS.filter((other) => other.id === id)).toEqual([finder]);
	});

	test('has defaults within their bounds', () => {
		for (const { value, min, max } of Object.values(finder.parameters)) {
			expect(value).toBeGreaterThanOrEqual(min);
			expect(value).toBeLessThanOrEqual(max);
			expect(min).toBeLessThan(max);
		}
	});

	test('has a name, words and named parameters', () => {
		const keys = [`typology.${id}`, `typology.${id}.description`, `typology.${id}.finding`];
		for (const [name, { unit }] of Object.entries(finder.parameters)) {
			keys.push(`parameter.${id}.${name}`, `unit.${unit}`);
		}
		expect(keys.filter((key) => !(key in en))).toEqual([]);
	});

	test('finds nothing in a world where nothing is suspicious', () => {
		const evidence = handEvidence(new SmallWorld().crowd().build(), '2025-01-15');
		const settings = defaultTypologySettings();
		expect(finder.find(evidence, settings[id]!).filter(({ confidence }) => confidence > 0.5)).toEqual([]);
	});
});

describe('all typologies together', () => {
	const evidence = handEvidence(new SmallWorld().crowd().build(), '2025-01-15');

	test('tell how far they are, and end when they are asked to', () => {
		const done: number[] = [];
		findAll(evidence, defaultTypologySettings(), { onProgress: (progress) => done.push(progress.done) });
		expect(done).toEqual(Array.from({ length: TYPOLOGY_FINDERS.length + 1 }, (_, i) => i));
		const aborted = AbortSignal.abort();
		expect(() => findAll(evidence, defaultTypologySettings(), { signal: aborted })).toThrow(
			expect.objectContaining({ code: 'cancelled' })
		);
	});
});
