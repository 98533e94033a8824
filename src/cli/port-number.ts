import { InvalidArgumentError } from 'commander';
import { wholeNumber } from './whole-number.ts';

/** Parses a TCP port; 0 asks for a free one. */
export function portNumber(text: string): number {
	const port = wholeNumber(text);
	if (port > 65_535) throw new InvalidArgumentError('a port from 0 to 65535 is needed');
	return port;
}
