import type { Rng } from '#lib/domain/task.ts';
import type { Sector } from '../reference/sector.ts';
import { chance, int, pick } from '../draw.ts';
import { familyName } from './people.ts';
import { typo } from './typo.ts';

const CORES: readonly (readonly [latin: string, arabic: string])[] = [
	['Atlas', 'الأطلس'],
	['Maghreb', 'المغرب'],
	['Rif', 'الريف'],
	['Souss', 'سوس'],
	['Chaouia', 'الشاوية'],
	['Zaytouna', 'الزيتونة'],
	['Nour', 'النور'],
	['Amal', 'الأمل'],
	['Baraka', 'البركة'],
	['Salam', 'السلام'],
	['Andalous', 'الأندلس'],
	['Sahara', 'الصحراء'],
	['Boughaz', 'البوغاز'],
	['Anfa', 'أنفا'],
	['Najah', 'النجاح'],
	['Wifaq', 'الوفاق'],
	['Tanmia', 'التنمية'],
	['Majd', 'المجد'],
	['Yassamine', 'الياسمين'],
	['Kasbah', 'القصبة'],
	['Oasis', 'الواحة'],
	['Marina', 'مارينا'],
	['Perla', 'اللؤلؤة'],
	['Ocean', 'المحيط'],
	['Fajr', 'الفجر'],
	['Zenith', 'زينيت'],
	['Medina', 'المدينة'],
	['Argan', 'أركان'],
	['Safa', 'الصفاء'],
	['Hilal', 'الهلال'],
	['Ouarda', 'الوردة'],
	['Nakhil', 'النخيل'],
	['Toubkal', 'توبقال'],
	['Loukkos', 'اللوكوس'],
	['Rayane', 'ريان']
];
const TRADES: Readonly<Record<string, readonly string[]>> = {
	textile: ['Textile', 'Tissus', 'Confection', 'Mode'],
	shoes: ['Chaussures', 'Cuir', 'Shoes'],
	electronics: ['Electronics', 'Mobile', 'Tech', 'Informatique'],
	'auto-parts': ['Auto', 'Pièces Auto', 'Motors'],
	machinery: ['Industrie', 'Equipement', 'Machines'],
	food: ['Food', 'Alimentaire', 'Distribution'],
	'tea-spices': ['Thé', 'Épices', 'Café'],
	chemicals: ['Chimie', 'Peintures', 'Chem'],
	plastics: ['Plast', 'Packaging', 'Emballage'],
	cosmetics: ['Cosmétique', 'Beauty', 'Parfums'],
	home: ['Meubles', 'Déco', 'Home'],
	toys: ['Jouets', 'Bazar', 'Papeterie'],
	building: ['Bâtiment', 'Quincaillerie', 'Matériaux'],
	pharma: ['Pharma', 'Médical', 'Santé'],
	appliances: ['Electro', 'Ménager', 'Froid'],
	farming: ['Agri', 'Irrigation', 'Fellah']
};
const ENDINGS = [
	'Import Export',
	'Trading',
	'Négoce',
	'Distribution',
	'Import',
	'Commerce',
	'International',
	'Group',
	''
];
const FORMS = ['SARL', 'SARL', 'SARL AU', 'SARL AU', 'SA', 'SNC'];

/** A firm's name as a set of parts, so that one firm can be written in several ways. */
export interface CompanyName {
	core: string;
	arabic: string;
	trade: string;
	ending: string;
	form: string;
	arabicTrade: string;
	ownerStyle: boolean;
}

export function makeCompanyName(rng: Rng, sector: Sector): CompanyName {
	const [first, second] = [pick(rng, CORES), pick(rng, CORES)];
	const ownerStyle = chance(rng, 0.28);
	const double = !ownerStyle && chance(rng, 0.45) && first !== second;
	return {
		core: ownerStyle ? familyName(rng) : double ? `${first[0]} ${second[0]}` : first[0],
		arabic: double ? `${first[1]} و${second[1]}` : first[1],
		trade: pick(rng, TRADES[sector.key] as string[]),
		ending: pick(rng, ENDINGS) + (chance(rng, 0.12) ? ` ${int(rng, 2, 25)}` : ''),
		form: pick(rng, FORMS),
		arabicTrade: sector.arabic,
		ownerStyle
	};
}

/** One writing of the name; `variant` lets spelling, script and legal form wander as they do between two files. */
export function writeCompanyName(rng: Rng, name: CompanyName, variant = false): string {
	if (!name.ownerStyle && chance(rng, variant ? 0.15 : 0.08))
		return `شركة ${name.arabic} ${name.arabicTrade}`;
	const body = `${name.core} ${name.trade} ${name.ending}`.trim();
	let text = body;
	const style = rng();
	if (style < 0.3) text = `STE ${body}`;
	else if (style < 0.4) text = `Société ${body}`;
	if (!(variant && chance(rng, 0.35))) text += ` ${name.form}`;
	if (chance(rng, variant ? 0.3 : 0.02)) text = typo(rng, text);
	return chance(rng, 0.55) ? text.toUpperCase() : text;
}

export function makeBrokerName(rng: Rng): string {
	const style = rng();
	if (style < 0.5) return `Transit ${familyName(rng)} ${pick(rng, FORMS)}`;
	if (style < 0.8)
		return `${pick(rng, CORES)[0]} ${pick(rng, ['Transit', 'Logistique', 'Transit International', 'Douane Conseil'])}`;
	return `${pick(rng, CORES)[0]} ${familyName(rng)} Transitaire`;
}

export function makeWarehouseName(rng: Rng): string {
	return `${pick(rng, CORES)[0]} ${pick(rng, ['Entrepôts', 'Magasins Généraux', 'Stock', 'Logistics', 'Dépôt'])} ${pick(rng, FORMS)}`;
}
