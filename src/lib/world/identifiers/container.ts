import type { Rng } from '#lib/domain/task.ts';
import { digits, pick } from '../draw.ts';

const OWNERS = [
	'MSCU',
	'MEDU',
	'MAEU',
	'MSKU',
	'CMAU',
	'HLCU',
	'TCLU',
	'TGHU',
	'OOLU',
	'TEMU',
	'FCIU',
	'CAIU'
];

/** Letters count 10 to 38 without the multiples of 11 (ISO 6346, annex A). */
const LETTERS = new Map<string, number>();
for (let value = 10, code = 65; code <= 90; code++, value++) {
	if (value % 11 === 0) value++;
	LETTERS.set(String.fromCharCode(code), value);
}

/** Check digit of the first ten signs of a container number. */
export function containerCheckDigit(body: string): number {
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += (LETTERS.get(body[i] as string) ?? Number(body[i])) * 2 ** i;
	return (sum % 11) % 10;
}

export function makeContainer(rng: Rng): string {
	const body = pick(rng, OWNERS) + digits(rng, 6);
	return body + containerCheckDigit(body);
}
