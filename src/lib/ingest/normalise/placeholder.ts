import { foldText } from './fold-text.ts';

/** What clerks type into a field that may not stay empty, folded. */
const WORDS = new Set(
	`n a|na|n d|nd|n c|nc|ras|neant|aucun|aucune|sans|vide|inconnu|inconnue|non renseigne|non communique|non disponible
	|none|null|nil|nan|unknown|undefined|not available|not applicable|empty|missing|tbd|test|xxx
	|لا يوجد|لا شيء|لا شي|غير متوفر|غير معروف|بدون|مجهول`
		.split('|')
		.map((word) => word.trim())
);

/** True for a cell that stands for "nothing": empty, punctuation only, zeros only, one sign repeated, or a word. */
export function isPlaceholder(cell: string): boolean {
	if (hasTwoSigns(cell)) return false;
	const folded = foldText(cell);
	if (folded === '' || WORDS.has(folded)) return true;
	const signs = folded.replaceAll(' ', '');
	if (/^0+$/.test(signs)) return true;
	// '1111' may be an id in a small register; '99999999' is a full field.
	return signs.length >= 6 && signs === signs.charAt(0).repeat(signs.length);
}

/** Quick answer for ids and codes: a digit of 1 to 9 beside another sign is in none of the words. */
function hasTwoSigns(cell: string): boolean {
	let first = 0;
	let digit = false;
	let differ = false;
	for (let i = 0; i < cell.length; i++) {
		const code = cell.charCodeAt(i);
		const isDigit = code > 47 && code < 58;
		if (!isDigit && !(code > 64 && code < 91) && !(code > 96 && code < 123)) continue;
		digit ||= isDigit && code !== 48;
		if (first === 0) first = code;
		else differ ||= code !== first;
		if (digit && differ) return true;
	}
	return false;
}
