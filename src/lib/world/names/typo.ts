import type { Rng } from '#lib/domain/task.ts';
import { int } from '../draw.ts';

/** One slip of the keyboard: a letter dropped, doubled or two exchanged. */
export function typo(rng: Rng, text: string): string {
	if (text.length < 5) return text;
	const at = int(rng, 1, text.length - 3);
	switch (int(rng, 0, 2)) {
		case 0:
			return text.slice(0, at) + text.slice(at + 1);
		case 1:
			return text.slice(0, at) + text[at] + text.slice(at);
		default:
			return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
	}
}
