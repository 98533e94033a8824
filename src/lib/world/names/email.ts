import type { Rng } from '#lib/domain/task.ts';
import { chance, int, pick } from '../draw.ts';

const FREE = ['gmail.com', 'gmail.com', 'hotmail.com', 'yahoo.fr', 'outlook.com', 'menara.ma'];

/** A mailbox that goes with a name; small firms use free providers. */
export function makeEmail(rng: Rng, name: string): string {
	const words = name
		.normalize('NFD')
		.replace(/[^A-Za-z ]/g, '')
		.toLowerCase()
		.split(' ')
		.filter((word) => word.length > 2 && word !== 'ste' && word !== 'sarl');
	const stem = words.slice(0, 2).join(pick(rng, ['', '.', '-'])) || `societe${int(rng, 100, 999)}`;
	if (chance(rng, 0.45)) return `${stem}${int(rng, 1, 99)}@${pick(rng, FREE)}`;
	return `${pick(rng, ['contact', 'info', 'import', 'commercial', 'direction'])}@${stem}${chance(rng, 0.4) ? int(rng, 1, 99) : ''}.${pick(rng, ['ma', 'com', 'ma', 'net'])}`;
}
