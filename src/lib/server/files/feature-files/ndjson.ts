import type { FeatureRow, FeatureTable } from './feature-table.ts';

/** One JSON object a row, a line each; unknown values are null. */
export async function* ndjsonBytes({ keys, names, chunks }: FeatureTable): AsyncGenerator<Uint8Array> {
	const keyNames = keys.map(({ name }) => JSON.stringify(name));
	const featureNames = names.map((name) => `,${JSON.stringify(name)}:`);
	const line = (row: FeatureRow) => {
		let text = '';
		for (const [k, name] of keyNames.entries()) {
			text += `${k === 0 ? '{' : ','}${name}:${JSON.stringify(row.keys[k] ?? null)}`;
		}
		for (const [k, name] of featureNames.entries()) {
			const value = row.values[k]!;
			text += name + (Number.isFinite(value) ? value : 'null');
		}
		return text + '}\n';
	};
	for await (const rows of chunks) yield Buffer.from(rows.map(line).join(''));
}
