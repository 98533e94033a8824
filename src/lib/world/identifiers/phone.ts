import type { Rng } from '#lib/domain/task.ts';
import { chance, digits, int } from '../draw.ts';

/** National significant number: nine digits. */
export function makePhone(rng: Rng, landline: string): string {
	return chance(rng, 0.55) ? landline + digits(rng, 6) : `6${int(rng, 0, 9)}${digits(rng, 7)}`;
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** One Moroccan number in the ways people type it. */
export function writePhone(rng: Rng, number: string): string {
	const pairs = (number.slice(1).match(/\d\d/g) as string[]).join(' ');
	switch (int(rng, 0, 8)) {
		case 0:
			return `+212${number}`;
		case 1:
			return `+212 ${number[0]} ${pairs}`;
		case 2:
			return `00212${number}`;
		case 3:
			return `0${number[0]}-${pairs.replaceAll(' ', '-')}`;
		case 4:
			return `0${number[0]}.${pairs.replaceAll(' ', '.')}`;
		case 5:
			return `(+212) 0${number}`;
		case 6:
			return chance(rng, 0.15)
				? `0${number}`.replace(/\d/g, (digit) => ARABIC_DIGITS[Number(digit)] as string)
				: `0${number[0]} ${pairs}`;
		default:
			return `0${number}`;
	}
}

export function makeForeignPhone(rng: Rng, dialCode: string): string {
	return `+${dialCode}${int(rng, 2, 9)}${digits(rng, 8)}`;
}

export function writeForeignPhone(rng: Rng, number: string): string {
	const style = int(rng, 0, 3);
	if (style === 0) return `00${number.slice(1)}`;
	if (style === 1) return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`;
	return number;
}
