/** Consonants of Arabic letters as Latin spellings render them; letters that are left out are vowels to most writers. */
const ARABIC: Record<string, string> = {
	ب: 'b',
	ت: 't',
	ث: 't',
	ج: 'j',
	ح: 'h',
	خ: 'x',
	د: 'd',
	ذ: 'd',
	ر: 'r',
	ز: 'z',
	س: 's',
	ش: 'ʃ',
	ص: 's',
	ض: 'd',
	ط: 't',
	ظ: 'd',
	غ: 'g',
	ف: 'f',
	ق: 'k',
	ك: 'k',
	گ: 'g',
	ل: 'l',
	م: 'm',
	ن: 'n',
	ه: 'h'
};

/** Digraphs and letters of French and English spellings, the longer first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
	[/kh/g, 'x'],
	[/ch|sh/g, 'ʃ'],
	[/gh|gu(?=[eiy])/g, 'g'],
	[/ph/g, 'f'],
	[/dj/g, 'j'],
	[/th/g, 't'],
	[/dh/g, 'd'],
	[/c(?=[eiy])/g, 's'],
	[/c/g, 'k'],
	[/q/g, 'k'],
	[/p/g, 'b'],
	[/v/g, 'f']
];

/** Parts that some write apart and others join, or leave out. */
const ARTICLES = new Set(['el', 'al', 'l', 'ال']);
const JOINED =
	/^(ben|bin|bou|abou|abu|ait|abd|abdel|abdal|abdul|nour|nur|fatim|fatima|بن|أبو|أيت|عبد|نور|فاطمة)$/;
const SHORT: Record<string, string> = { med: 'mohamed', mohd: 'mohamed', fatima: 'fatim', fatma: 'fatim' };

/**
 * Key under which the spellings of one person's name meet, Arabic and Latin, whatever the order of given and family
 * name: the consonants of each part, doubled ones once, parts in alphabetical order. Vowels differ most between a form
 * filled in French and one in Arabic, so they are left out (as Soundex and its Arabic kin do; Aqeel et al. 2006).
 */
export function personNameKey(name: string): string {
	const parts: string[] = [];
	let prefix = '';
	for (const word of words(name)) {
		if (ARTICLES.has(word)) continue;
		const full = SHORT[word] ?? word;
		if (JOINED.test(full)) prefix += skeleton(full);
		else {
			parts.push(collapse(prefix + skeleton(withoutArticle(full))));
			prefix = '';
		}
	}
	if (prefix !== '') parts.push(prefix);
	return parts
		.filter((part) => part !== '')
		.sort()
		.join(' ');
}

function words(name: string): string[] {
	const plain = name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
		.normalize('NFC');
	return plain.split(/[^a-z\u0621-\u064a\u06af]+/).filter((word) => word !== '');
}

/** Essaidi, Ettahiri and Lhajji bear the article that Saidi, Tahiri and Hajji leave out. */
function withoutArticle(word: string): string {
	const arabic = word.replace(/^(عبد)?ال/, '$1');
	return arabic
		.replace(/^e([a-z])\1/, '$1')
		.replace(/^l(?=[^aeiouy])/, '')
		.replace(/^abd(?:el|al|ul|er(?=r)|es(?=s)|en(?=n))/, 'abd');
}

function skeleton(word: string): string {
	if (/[\u0621-\u064a]/.test(word)) {
		const ending = word.replace(/[هة]$/, '');
		return collapse([...ending].map((letter) => ARABIC[letter] ?? '').join(''));
	}
	const spelled = LATIN.reduce((text, [pattern, by]) => text.replace(pattern, by), word.replace(/h$/, ''));
	return collapse(spelled.replace(/[aeiouyw]/g, ''));
}

function collapse(consonants: string): string {
	return consonants.replace(/(.)\1+/g, '$1');
}
