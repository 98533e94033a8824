import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { pick, uniform } from '../draw.ts';
import { COUNTRIES } from '../reference/countries.ts';
import { dutyOn, type Product } from '../reference/tariff.ts';
import { drawContainers, roundMass } from './draft.ts';
import { evadedRevenue } from './dues.ts';
import type { Shape } from './plan.ts';

/** Says less money for the same goods. @param part of the value that is declared. */
export function undervalue(low: number, high: number): Shape {
	return (draft, rng) => {
		const part = uniform(rng, low, high);
		for (const { declared } of draft.lines) declared.value *= part * uniform(rng, 0.97, 1.03);
	};
}

/** Says fewer goods than are in the box: price per kg stays what it was. */
export function shortDeclare(low: number, high: number): Shape {
	return (draft, rng) => {
		const part = uniform(rng, low, high);
		for (const { declared } of draft.lines) {
			declared.mass = roundMass(declared.mass * part);
			declared.quantity = Math.max(1, Math.round(declared.quantity * part));
			declared.value *= part;
		}
		// The boxes were those of the whole, but half of such firms spread them over other bills.
		if (draft.containers.length > 0 && rng() < 0.5) {
			draft.containers = drawContainers(
				rng,
				draft.lines.reduce((sum, { declared }) => sum + declared.mass, 0)
			);
		}
	};
}

/** The cheapest sibling of the same heading by duty, if any is cheaper by a step or more. */
export function cheaperSibling(builder: Builder, product: Product, day: number): Product | null {
	const siblings = builder.products.filter((other) => other.heading === product.heading && other !== product);
	const cheapest = siblings.sort((a, b) => dutyOn(a, day) - dutyOn(b, day))[0];
	return cheapest && dutyOn(cheapest, day) <= dutyOn(product, day) - 5 ? cheapest : null;
}

/** Says a lower-duty code of the same heading; undervalues a little where there is none. */
export function reclassify(builder: Builder): Shape {
	return (draft, rng) => {
		for (const { declared } of draft.lines) {
			const sibling = cheaperSibling(builder, declared.product, draft.day);
			if (sibling) declared.product = sibling;
			else declared.value *= uniform(rng, 0.65, 0.85);
		}
	};
}

const AGREEMENT_ORIGINS = COUNTRIES.filter((country) => country.agreement !== null).map(
	(country) => country.code
);

/** Says goods come from a country with an agreement, and claims its rate. */
export function switchOrigin(to?: string): Shape {
	return (draft, rng) => {
		const origin = to ?? pick(rng, AGREEMENT_ORIGINS);
		for (const { declared } of draft.lines) {
			declared.origin = origin;
			declared.preference = true;
		}
	};
}

/** Does `shape`, and where that saves nothing (free goods, no cheaper code) says a lower value as well. */
export function gainful(shape: Shape, low = 0.62, high = 0.85): Shape {
	const fallback = undervalue(low, high);
	return (draft, rng) => {
		shape(draft, rng);
		if (evadedRevenue(draft) <= 0) fallback(draft, rng);
	};
}

/** One of the ordinary ways to pay less, in the strength of a difficulty. */
export function anyMethod(builder: Builder, rng: Rng, effect: number): Shape {
	const loss = uniform(rng, 0.26, 0.44) * effect;
	switch (pick(rng, ['value', 'short', 'short', 'code', 'origin'] as const)) {
		case 'value':
			return undervalue(1 - loss - 0.05, 1 - loss + 0.05);
		case 'short':
			return shortDeclare(1 - loss * 1.3 - 0.05, 1 - loss * 1.3 + 0.05);
		case 'code':
			return gainful(reclassify(builder), 1 - loss - 0.05, 1 - loss + 0.05);
		default:
			return gainful(switchOrigin(), 1 - loss - 0.05, 1 - loss + 0.05);
	}
}
