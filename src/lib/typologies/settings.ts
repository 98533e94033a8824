import { z } from 'zod';
import { AppError } from '#lib/domain/errors.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { canonicalHash } from '#lib/features/canonical-hash.ts';
import { TYPOLOGY_FINDERS } from './registry.ts';

/** Values in force, by typology and parameter. */
export type TypologySettings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What an administrator writes: only what departs from the defaults. */
const overrides = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The defaults of every typology; each typology's file says their bounds and units. */
export function defaultTypologySettings(): TypologySettings {
	return Object.fromEntries(
		TYPOLOGY_FINDERS.map(({ id, parameters }) => [
			id,
			Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]))
		])
	);
}

/**
 * The defaults with an administrator's departures, as in `{"phoenix": {"window": 365}}`.
 * @throws AppError `invalid-argument`: `typology-settings-form`, `typology-setting-unknown`, `typology-setting-bounds`
 */
export function parseTypologySettings(departures: unknown): TypologySettings {
	const parsed = overrides.safeParse(departures);
	if (!parsed.success) throw new AppError('invalid-argument', 'typology-settings-form');
	const settings: Record<string, Record<string, number>> = {};
	for (const [id, values] of Object.entries(defaultTypologySettings())) settings[id] = { ...values };
	for (const [id, values] of Object.entries(parsed.data)) {
		for (const [name, value] of Object.entries(values)) {
			settings[id] ??= {};
			settings[id][name] = checked(id, name, value);
		}
	}
	return settings;
}

/** Short name of the values in force, for the analysis snapshot: equal values, equal hash. */
export function typologySettingsHash(settings: TypologySettings): string {
	return canonicalHash(settings);
}

/** Values of one typology. */
export function settingsOf(settings: TypologySettings, id: TypologyId): Readonly<Record<string, number>> {
	return settings[id] ?? {};
}

function checked(id: string, name: string, value: unknown): number {
	const finder = TYPOLOGY_FINDERS.find((typology) => typology.id === id);
	const known = finder && Object.hasOwn(finder.parameters, name) ? finder.parameters[name] : undefined;
	if (!known) throw new AppError('invalid-argument', 'typology-setting-unknown', { typology: id, name });
	const { min, max } = known;
	if (typeof value !== 'number' || !(value >= min && value <= max)) {
		const params = { typology: id, name, value: String(value), min, max };
		throw new AppError('invalid-argument', 'typology-setting-bounds', params);
	}
	return value;
}
