import type { Normalised } from './normalised.ts';
import { isPlaceholder } from './placeholder.ts';

/** Longest address that mail can reach (RFC 5321, 4.5.3.1). */
const MAX_LENGTH = 254;

/** E-mail addresses of a cell in lower case; what has no `@` between two parts is no address. */
export function normaliseEmails(cell: string): Normalised[] {
	const found: Normalised[] = [];
	for (const part of cell
		.normalize('NFKC')
		.toLowerCase()
		.split(/[\s;,|<>"()]+/)) {
		const id = part.replace(/^(?:mailto:)+/, '').replace(/[.:]+$/, '');
		const match = /^([^@]+)@([^@]+)$/.exec(id);
		if (!match || id.length > MAX_LENGTH || isPlaceholder(match[1] ?? '')) continue;
		if (found.some((email) => email.id === id)) continue;
		found.push({ id, value: id, valid: /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(match[2] ?? '') });
	}
	return found;
}
