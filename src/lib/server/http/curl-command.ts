import type { Operation } from './operation.ts';

/**
 * The example of an operation as a shell command. Addresses are quoted, bodies too; examples hold no apostrophe.
 *
 * @param origin e.g. `http://127.0.0.1:5173`
 */
export function curlCommand({ method, path, example, body }: Operation, origin: string): string {
	const { params = {}, query = {}, headers = {}, saves } = example;
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	const search = new URLSearchParams(query).toString().replaceAll('%2C', ',');
	const lines = [`curl '${origin}${filled}${search && `?${search}`}'`];
	if (method === 'DELETE') lines.push('-X DELETE');
	for (const [name, value] of Object.entries(headers)) lines.push(`-H '${name}: ${value}'`);
	if (body) lines.push(`-H 'content-type: application/json'`, `-d '${JSON.stringify(example.body)}'`);
	if (saves) lines.push(`-o ${saves}`);
	return lines.join(' \\\n  ');
}
