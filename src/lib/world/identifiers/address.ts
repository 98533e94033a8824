import type { Rng } from '#lib/domain/task.ts';
import type { City } from '../reference/cities.ts';
import { chance, int, pick } from '../draw.ts';

const STREETS = [
	'Mohammed V',
	'Hassan II',
	'Zerktouni',
	'Anfa',
	'Ibn Batouta',
	'Al Massira',
	'Moulay Youssef',
	'Moulay Ismail',
	'Allal Ben Abdellah',
	'Oued Ziz',
	'Abou Inane',
	'Al Qods',
	'Yacoub El Mansour',
	'Ghandi',
	'des FAR',
	'de la Résistance',
	'Ibn Sina',
	'Ahmed Chaouki',
	'Taha Hussein',
	'Al Fida',
	'Bir Anzarane',
	'Okba Ibn Nafii',
	'El Mouqaouama',
	'du Prince Héritier'
];
const KINDS = ['Rue', 'Rue', 'Avenue', 'Boulevard'];
const SHORT: Readonly<Record<string, readonly string[]>> = {
	Rue: ['Rue', 'R.', 'Rue', 'rue'],
	Avenue: ['Avenue', 'Av.', 'Av', 'AVENUE'],
	Boulevard: ['Boulevard', 'Bd', 'Bd.', 'Blvd']
};

/** Parts of an address, so that the same place can be written in several ways. */
export interface Place {
	number: number;
	kind: string;
	street: string;
	floor: number | null;
	flat: number | null;
	district: string;
}

export function makePlace(rng: Rng, city: City): Place {
	const inBuilding = chance(rng, 0.5);
	return {
		number: int(rng, 1, 240),
		kind: pick(rng, KINDS),
		street: pick(rng, STREETS),
		floor: inBuilding ? int(rng, 1, 6) : null,
		flat: inBuilding ? int(rng, 1, 24) : null,
		district: pick(rng, city.districts)
	};
}

export function writePlace(rng: Rng, place: Place): string {
	const street = `${place.number}${pick(rng, [',', '', ' bis,', ','])} ${pick(rng, SHORT[place.kind] as string[])} ${place.street}`;
	const floor =
		place.floor === null
			? ''
			: pick(rng, [`, ${place.floor}e étage`, ` Etg ${place.floor}`, `, étage ${place.floor}`]);
	const flat =
		place.flat === null
			? ''
			: pick(rng, [` N°${place.flat}`, ` Appt ${place.flat}`, `, apt. ${place.flat}`, ` n ${place.flat}`]);
	const text = `${street}${floor}${flat}${chance(rng, 0.6) ? `, ${place.district}` : ''}`;
	return chance(rng, 0.18) ? text.toUpperCase() : text;
}

const FOREIGN = [
	'Industrial Zone',
	'Trade Center',
	'Main Street',
	'Port Road',
	'Business Park',
	'Commerce Avenue',
	'Market Street'
];

export function makeForeignPlace(rng: Rng): string {
	return `${pick(rng, ['No.', 'Unit', 'Room', 'Bldg'])} ${int(rng, 1, 999)}, ${int(rng, 1, 88)} ${pick(rng, FOREIGN)}`;
}
