/**
 * A text with what stands between `<!-- name -->` and `<!-- /name -->` replaced.
 * @throws Error when the text has no such place
 */
export function withSection(text: string, name: string, section: string): string {
	const begin = `<!-- ${name} -->`;
	const [from, to] = [text.indexOf(begin), text.indexOf(`<!-- /${name} -->`)];
	if (from < 0 || to < from) throw new Error(`there is no place for "${name}": ${begin} … <!-- /${name} -->`);
	return `${text.slice(0, from + begin.length)}\n\n${section}\n\n${text.slice(to)}`;
}
