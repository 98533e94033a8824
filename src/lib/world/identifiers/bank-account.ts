import type { Rng } from '#lib/domain/task.ts';
import { digits, int, pick } from '../draw.ts';

/** Bank codes of Moroccan RIBs (Bank Al-Maghrib's list). */
const BANKS = ['007', '011', '013', '021', '022', '190', '225', '230', '310', '350'];

function mod97(text: string): number {
	let rest = 0;
	for (const digit of text) rest = (rest * 10 + Number(digit)) % 97;
	return rest;
}

/** Relevé d'identité bancaire: bank 3, town 3, account 16, key 2 (97 less the rest of the first 22 times 100). */
export function makeRib(rng: Rng): string {
	const body = pick(rng, BANKS) + pick(rng, ['780', '640', '810', '450', '270', '590']) + digits(rng, 16);
	return body + String(97 - mod97(`${body}00`)).padStart(2, '0');
}

/** ISO 13616 check digits before a basic account number that may hold capital letters. */
export function iban(country: string, account: string): string {
	const numeric = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
	return country + String(98 - mod97(numeric)).padStart(2, '0') + account;
}

const LENGTHS: Readonly<Record<string, number>> = {
	ES: 20,
	FR: 23,
	IT: 23,
	DE: 18,
	PT: 21,
	BE: 12,
	NL: 14,
	PL: 24,
	TR: 22,
	AE: 19,
	GB: 18,
	EG: 25,
	TN: 20,
	SA: 20
};

/** IBAN where the country has one, else an account number as written on invoices. */
export function makeForeignAccount(rng: Rng, country: string): string {
	const length = LENGTHS[country];
	return length === undefined ? digits(rng, int(rng, 10, 16)) : iban(country, digits(rng, length));
}

/** The ways in which one RIB is typed into forms. */
export function writeAccount(rng: Rng, account: string): string {
	const moroccan = /^\d{24}$/.test(account);
	const style = int(rng, 0, 5);
	if (moroccan && style === 0)
		return `${account.slice(0, 3)} ${account.slice(3, 6)} ${account.slice(6, 22)} ${account.slice(22)}`;
	if (moroccan && style === 1) return iban('MA', account);
	if (moroccan && style === 2) return (iban('MA', account).match(/.{1,4}/g) as string[]).join(' ');
	if (!moroccan && style < 2) return (account.match(/.{1,4}/g) as string[]).join(' ');
	return account;
}
