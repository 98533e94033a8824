import { InvalidArgumentError } from 'commander';

/** Parses an option's value that counts something: 0, 1, 2, … */
export function wholeNumber(text: string): number {
	const value = Number(text);
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number is needed');
	return value;
}
