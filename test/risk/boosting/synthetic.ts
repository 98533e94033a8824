import type { FeatureColumns } from '#lib/risk/boosting/feature-columns.ts';
import type { Labelled } from '#lib/risk/boosting/train-boosting.ts';

/** Numerical Recipes' generator: simple enough that the same data can be made in any language. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4_294_967_296;
	};
}

/**
 * Two numbers that matter by their product, one that is missing where it would say most, one that is noise, a few
 * categories, many categories, and labels drawn from the log-odds they make.
 */
export function synthetic(rows: number, seed: number): Labelled {
	const random = generator(seed);
	const columns: Float64Array[] = Array.from({ length: 6 }, () => new Float64Array(rows));
	const labels = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) {
		const x = random() * 2 - 1;
		const y = random() * 2 - 1;
		const z = Math.floor(random() * 50) / 10;
		const few = Math.floor(random() * 4);
		const many = Math.floor(random() * random() * 60);
		const hidden = random() < 0.2 + 0.1 * z * 0.2;
		const oddsOfMany = Math.sin(many * 12.9898) * 1.5;
		const logOdds = -2 + 4 * x * y + 0.4 * z + (few === 2 ? 1.2 : 0) + oddsOfMany + (hidden ? 0.8 : 0);
		columns[0]![row] = x;
		columns[1]![row] = y;
		columns[2]![row] = hidden ? NaN : z;
		columns[3]![row] = random();
		columns[4]![row] = few;
		columns[5]![row] = many;
		labels[row] = random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
	}
	return { table: named(columns), labels };
}

function named(columns: Float64Array[]): FeatureColumns {
	const names = ['x', 'y', 'z', 'noise', 'few', 'many'];
	return {
		rows: columns[0]!.length,
		columns: columns.map((values, i) => ({
			name: names[i]!,
			kind: i < 4 ? 'numeric' : 'categorical',
			values
		}))
	};
}
