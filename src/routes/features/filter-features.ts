import type { Family, FeatureEntity } from '#lib/features/feature.ts';
import type { ExplainedFeature } from '#lib/server/app/read-feature-schema.ts';

export interface FeatureFilter {
	text: string;
	/** Empty for all. */
	family: Family | '';
	entity: FeatureEntity | '';
}

export interface FeatureFamily {
	family: Family;
	meaning: string;
	features: ExplainedFeature[];
}

/** Letters without their accents and marks, so that "societe" finds "société". */
function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The features of which meaning, name, method or columns hold every word, by family, in the order of the catalogue. */
export function filterFeatures(
	features: readonly ExplainedFeature[],
	{ text, family, entity }: FeatureFilter
): FeatureFamily[] {
	const words = plain(text).split(/\s+/).filter(Boolean);
	const families = new Map<Family, FeatureFamily>();
	for (const feature of features) {
		if (family !== '' && feature.family !== family) continue;
		if (entity !== '' && !feature.entities.includes(entity)) continue;
		const haystack = plain([feature.meaning, feature.id, feature.method, ...feature.source].join('\n'));
		if (!words.every((word) => haystack.includes(word))) continue;
		const group = families.get(feature.family) ?? {
			family: feature.family,
			meaning: feature.family_meaning,
			features: []
		};
		group.features.push(feature);
		families.set(feature.family, group);
	}
	return [...families.values()];
}
