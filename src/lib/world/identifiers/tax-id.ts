import type { Rng } from '#lib/domain/task.ts';
import { digits, int } from '../draw.ts';

/**
 * Identifiant commun de l'entreprise: 9 digits company, 4 establishment, 2 control, which make the whole divisible
 * by 97. Readers warn on a wrong control and never reject (docs/data-contract.md).
 */
export function makeIce(
	rng: Rng,
	company = `00${int(rng, 1, 3)}${digits(rng, 6)}`,
	establishment = 0
): string {
	const body = company + String(establishment).padStart(4, '0');
	return body + String((97 - Number((BigInt(body) * 100n) % 97n)) % 97).padStart(2, '0');
}

/** Nine digits of the company, by which establishments of one firm are joined. */
export function companyOfIce(ice: string): string {
	return ice.slice(0, 9);
}

/** Registration numbers of foreign firms, by country in a rough form. */
export function makeForeignTaxId(rng: Rng, country: string): string {
	return `${country}${digits(rng, int(rng, 8, 11))}`;
}
