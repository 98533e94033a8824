import type { Builder } from '../builder.ts';
import type { Firm } from '../population/firm.ts';

/** Importers that play no part yet. */
export function freeFirms(builder: Builder, fits: (firm: Firm) => boolean = () => true): Firm[] {
	return builder.registry.importers.filter(
		(firm) => !builder.engaged.has(firm) && firm.trade !== null && fits(firm)
	);
}

/** How many of a kind this size of world has, at least one. */
export function numberOf(builder: Builder, demo: number): number {
	return Math.max(1, Math.round(demo * builder.size.lookalikeScale));
}

/** Writes a group down in the truth; `engage` keeps its members out of other parts. */
export function mark(
	builder: Builder,
	kind: string,
	index: number,
	firms: readonly Firm[],
	engage = true
): void {
	for (const firm of firms) {
		builder.lookalikes.push({ group: `L-${kind}-${index + 1}`, kind, firm });
		if (engage) builder.engaged.add(firm);
	}
}
