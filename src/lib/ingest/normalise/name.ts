import { foldText } from './fold-text.ts';

/** Legal forms and words for "company", which are written or left out at will. */
const LEGAL = new Set(
	`sarl sarlau sarlu au sa sas sasu snc scs sca scp gie ste societe company co corp corporation inc ltd limited llc
	llp plc gmbh ag kg bv nv srl spa sl slu lda ltda oy ab as aps pte pty pvt fze fzco fz est
	شركه ش م ذ ذمم شمم`.split(/\s+/)
);

/**
 * Name of an organisation or person for comparing: folded, initials joined (S.A.R.L. is sarl), legal forms left out
 * unless nothing else remains. Scripts are not mixed: a French and an Arabic spelling differ.
 */
export function normaliseName(name: string): string {
	const words = foldText(
		name.replace(/(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu, '').replace(/[’'`]/g, '')
	);
	const kept = words.split(' ').filter((word) => !LEGAL.has(word));
	return kept.length > 0 ? kept.join(' ') : words;
}
