import type { FeatureGroup } from './feature-group.ts';
import { identifiersGroup } from './groups/identifiers.ts';
import type { Past } from './past/past.ts';

/** Every local group, over one past: exact at the declaration. They learn from here on, so make them at the start. */
export function makeGroups(past: Past): FeatureGroup[] {
	return [identifiersGroup(past)];
}
