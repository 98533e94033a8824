import type { Normalised } from './normalised.ts';
import { isPlaceholder } from './placeholder.ts';

/** Owner code, category (U freight, J detachable, Z trailer), serial number, check digit. */
const NUMBER = /[A-Z]{3}[UJZ]\d{7}/g;
const ONE = /^[A-Z]{3}[UJZ]\d{7}$/;
const MIN_LENGTH = 4;
const MAX_LENGTH = 64;

/** Container numbers (ISO 6346) of a cell; a wrong check digit is marked, not refused. */
export function normaliseContainers(cell: string): Normalised[] {
	const found = new Map<string, Normalised>();
	for (const part of cell.split(/[;,|\n]+/)) {
		if (ONE.test(part)) {
			found.set(part, { id: part, value: part, valid: hasCheckDigit(part) });
			continue;
		}
		if (isPlaceholder(part)) continue;
		const signs = part
			.normalize('NFKC')
			.toUpperCase()
			.replace(/[^A-Z0-9]/g, '');
		const numbers = signs.length > 11 && signs.length % 11 === 0 ? signs.match(NUMBER) : null;
		const ids = numbers && numbers.length * 11 === signs.length ? numbers : [signs];
		for (const id of ids) {
			if (id.length < MIN_LENGTH || id.length > MAX_LENGTH || isPlaceholder(id)) continue;
			found.set(id, { id, value: id, valid: hasCheckDigit(id) });
		}
	}
	return [...found.values()];
}

/** ISO 6346 annex A: letters count 10 to 38 without multiples of 11, position i weighs 2^i, sum mod 11 mod 10. */
function hasCheckDigit(id: string): boolean {
	if (!ONE.test(id)) return false;
	let sum = 0;
	for (let i = 0; i < 10; i++) {
		const value = Number.parseInt(id.charAt(i), 36);
		sum += (value + (value > 9 ? Math.floor((value - 1) / 10) : 0)) * 2 ** i;
	}
	return (sum % 11) % 10 === Number(id.charAt(10));
}
