import { mod97 } from './bank-account.ts';
import { asciiDigits } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

export interface TaxId {
	id: string;
	/** First nine digits of a Moroccan ICE, which name the company; the next four name an establishment of it. */
	company: string | null;
	/** Null where no rule is known for this kind of number. */
	valid: boolean | null;
}

/**
 * A tax id as letters and digits. The Moroccan ICE (Identifiant Commun de l'Entreprise, decree 2-11-63) has
 * 9 + 4 + 2 digits, the last two making the whole divisible by 97; leading zeros lost to a spreadsheet are put back.
 * @param country ISO 3166-1 alpha-2 of the holder, null unknown.
 */
export function normaliseTaxId(cell: string, country: string | null): TaxId | null {
	if (isPlaceholder(cell)) return null;
	const signs = asciiDigits(cell.normalize('NFKC'))
		.toUpperCase()
		.replace(/^\s*(?:ICE|IF|VAT|TVA|TIN)\b/, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.slice(0, 64);
	if (signs === '' || isPlaceholder(signs)) return null;
	const moroccan = (country ?? 'MA') === 'MA';
	if (moroccan && /^\d{13,15}$/.test(signs)) {
		const ice = signs.padStart(15, '0');
		return { id: ice, company: ice.slice(0, 9), valid: mod97(ice) === 0 };
	}
	return { id: signs, company: null, valid: null };
}
