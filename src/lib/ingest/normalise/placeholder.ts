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
	const folded = foldText(cell);
	if (folded === '' || WORDS.has(folded)) return true;
	const signs = folded.replaceAll(' ', '');
	if (/^0+$/.test(signs)) return true;
	// '1111' may be an id in a small register; '99999999' is a full field.
	return signs.length >= 6 && signs === signs.charAt(0).repeat(signs.length);
}
