/** Every two of a few. */
export function* pairsOf(entities: readonly number[]): Generator<[number, number]> {
	for (let i = 0; i < entities.length; i++) {
		for (let j = i + 1; j < entities.length; j++) yield [entities[i], entities[j]];
	}
}
