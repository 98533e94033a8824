import type { Rng } from '#lib/domain/task.ts';
import { chance, pick } from '../draw.ts';

interface Style {
	words: readonly string[];
	ends: readonly string[];
}

const CHINA: Style = {
	words: [
		'Huaxin',
		'Jinfeng',
		'Dongfang',
		'Mingda',
		'Haotong',
		'Yongsheng',
		'Lianhe',
		'Xinyuan',
		'Tianrui',
		'Baolong',
		'Shunfa',
		'Guanghui'
	],
	ends: ['Trading Co., Ltd', 'Import & Export Co., Ltd', 'Industrial Co., Ltd', 'Technology Co., Ltd']
};
const LATIN: Style = {
	words: [
		'Iberia',
		'Levante',
		'Marítima',
		'Delta',
		'Norte',
		'Sol',
		'Castellana',
		'Prima',
		'Aurora',
		'Nova',
		'Costa',
		'Real'
	],
	ends: ['S.L.', 'S.A.', 'Exportaciones S.L.', 'Comercial S.A.']
};
const FRENCH: Style = {
	words: [
		'Dupont',
		'Méridien',
		'Rhône',
		'Provence',
		'Lefebvre',
		'Girard',
		'Atlantique',
		'Phocéenne',
		'Moreau',
		'Centrale',
		'Lorraine'
	],
	ends: ['SAS', 'SARL', 'Export SAS', 'Distribution SA']
};
const ITALIAN: Style = {
	words: [
		'Rossi',
		'Bianchi',
		'Adriatica',
		'Lombarda',
		'Tirrenia',
		'Conti',
		'Ferrari',
		'Moda',
		'Toscana',
		'Galli'
	],
	ends: ['S.r.l.', 'S.p.A.', 'Export S.r.l.']
};
const TURKISH: Style = {
	words: [
		'Yıldız',
		'Anadolu',
		'Bosfor',
		'Kaya',
		'Demir',
		'Özgür',
		'Marmara',
		'Ege',
		'Sultan',
		'Akdeniz',
		'Güneş'
	],
	ends: ['Tekstil San. ve Tic. A.Ş.', 'Dış Ticaret Ltd. Şti.', 'Sanayi A.Ş.']
};
const GERMAN: Style = {
	words: ['Müller', 'Hanse', 'Rhein', 'Becker', 'Weber', 'Nord', 'Schulz', 'Technik', 'Union', 'Krämer'],
	ends: ['GmbH', 'GmbH & Co. KG', 'AG', 'B.V.']
};
const GULF: Style = {
	words: [
		'Al Noor',
		'Gulf Star',
		'Al Madina',
		'Desert Pearl',
		'Blue Horizon',
		'Al Waha',
		'Falcon',
		'Crescent',
		'Golden Gate'
	],
	ends: ['General Trading LLC', 'FZE', 'FZCO', 'Trading Est.']
};
const ENGLISH: Style = {
	words: [
		'Pacific',
		'Summit',
		'Global',
		'Crown',
		'Eastern',
		'Pioneer',
		'Sterling',
		'Harbour',
		'Unity',
		'Orient',
		'Sapphire',
		'Liberty'
	],
	ends: ['Exports Pvt Ltd', 'Ltd', 'Inc.', 'Trading Ltd', 'Industries Ltd', 'Corporation']
};

const STYLES: Readonly<Record<string, Style>> = {
	CN: CHINA,
	VN: CHINA,
	MY: CHINA,
	ES: LATIN,
	PT: LATIN,
	BR: LATIN,
	FR: FRENCH,
	BE: FRENCH,
	TN: FRENCH,
	SN: FRENCH,
	CI: FRENCH,
	IT: ITALIAN,
	TR: TURKISH,
	DE: GERMAN,
	NL: GERMAN,
	PL: GERMAN,
	AE: GULF,
	EG: GULF,
	SA: GULF
};

/** A foreign firm's name in the manner of its country. */
export function makeForeignName(rng: Rng, country: string, city: string): string {
	const style = STYLES[country] ?? ENGLISH;
	const head = chance(rng, country === 'CN' ? 0.75 : 0.2) ? `${city} ` : '';
	const second = chance(rng, 0.55) ? ` ${pick(rng, style.words)}` : '';
	return `${head}${pick(rng, style.words)}${second} ${pick(rng, style.ends)}`;
}
