/** A partner country: how it prices, pays, ships and is treated by the tariff. */
export interface Country {
	code: string;
	currency: string;
	/** Price per kg against the world median. */
	priceLevel: number;
	dialCode: string;
	ibanLike: boolean;
	/** Days by the usual route are irrelevant here; what counts is whether a free-trade agreement covers it. */
	agreement: 'EU' | 'US' | 'TR' | 'AR' | null;
	/** Where its goods are often loaded when not at home. */
	hubs: readonly string[];
	cities: readonly string[];
}

const country = (
	code: string,
	currency: string,
	priceLevel: number,
	dialCode: string,
	agreement: Country['agreement'],
	hubs: readonly string[],
	cities: readonly string[]
): Country => ({
	code,
	currency,
	priceLevel,
	dialCode,
	ibanLike: agreement === 'EU' || code === 'TR' || code === 'AE' || code === 'GB',
	agreement,
	hubs,
	cities
});

export const COUNTRIES: readonly Country[] = [
	country(
		'CN',
		'USD',
		0.72,
		'86',
		null,
		['AE', 'ES', 'SG'],
		['Yiwu', 'Guangzhou', 'Shenzhen', 'Ningbo', 'Xiamen']
	),
	country('ES', 'EUR', 1.12, '34', 'EU', ['ES'], ['Valencia', 'Barcelona', 'Algeciras', 'Madrid', 'Elche']),
	country('FR', 'EUR', 1.3, '33', 'EU', ['FR', 'ES'], ['Marseille', 'Lyon', 'Paris', 'Lille', 'Le Havre']),
	country('IT', 'EUR', 1.28, '39', 'EU', ['IT', 'ES'], ['Milano', 'Prato', 'Napoli', 'Genova', 'Bologna']),
	country('DE', 'EUR', 1.42, '49', 'EU', ['NL', 'BE'], ['Hamburg', 'Stuttgart', 'Köln', 'München']),
	country('TR', 'USD', 0.88, '90', 'TR', ['TR'], ['Istanbul', 'Bursa', 'Izmir', 'Gaziantep', 'Denizli']),
	country('PT', 'EUR', 1.08, '351', 'EU', ['PT', 'ES'], ['Porto', 'Lisboa', 'Braga']),
	country('BE', 'EUR', 1.25, '32', 'EU', ['BE'], ['Antwerpen', 'Gent', 'Liège']),
	country('NL', 'EUR', 1.22, '31', 'EU', ['NL'], ['Rotterdam', 'Eindhoven', 'Utrecht']),
	country('PL', 'EUR', 1.0, '48', 'EU', ['DE', 'NL'], ['Gdańsk', 'Łódź', 'Poznań']),
	country('US', 'USD', 1.35, '1', 'US', ['US'], ['Houston', 'Savannah', 'Newark', 'Los Angeles']),
	country('IN', 'USD', 0.8, '91', null, ['AE', 'OM'], ['Mumbai', 'Surat', 'Chennai', 'Delhi']),
	country('AE', 'USD', 0.95, '971', 'AR', ['AE'], ['Dubai', 'Sharjah', 'Jebel Ali']),
	country('EG', 'USD', 0.82, '20', 'AR', ['EG'], ['Alexandria', 'Cairo', 'Port Said']),
	country('TN', 'EUR', 0.9, '216', 'AR', ['TN'], ['Sfax', 'Tunis', 'Sousse']),
	country('SA', 'USD', 0.9, '966', 'AR', ['SA', 'AE'], ['Jeddah', 'Dammam']),
	country('GB', 'GBP', 1.3, '44', 'EU', ['GB'], ['Felixstowe', 'Manchester', 'London']),
	country('KR', 'USD', 1.15, '82', null, ['SG'], ['Busan', 'Seoul', 'Incheon']),
	country('JP', 'USD', 1.45, '81', null, ['SG'], ['Yokohama', 'Osaka', 'Nagoya']),
	country('VN', 'USD', 0.76, '84', null, ['SG', 'CN'], ['Ho Chi Minh', 'Haiphong']),
	country('BD', 'USD', 0.7, '880', null, ['SG', 'LK'], ['Chittagong', 'Dhaka']),
	country('BR', 'USD', 0.9, '55', null, ['ES', 'BR'], ['Santos', 'São Paulo', 'Itajaí']),
	country('UA', 'USD', 0.8, '380', null, ['RO'], ['Odesa', 'Kyiv']),
	country('SN', 'EUR', 0.85, '221', null, ['SN'], ['Dakar']),
	country('CI', 'EUR', 0.85, '225', null, ['CI'], ['Abidjan']),
	country('MY', 'USD', 0.9, '60', null, ['SG'], ['Port Klang', 'Penang'])
];

const byCode = new Map(COUNTRIES.map((c) => [c.code, c]));

export function countryOf(code: string): Country {
	const found = byCode.get(code);
	if (!found) throw new RangeError(`no country ${code}`);
	return found;
}

/** Dirhams for one unit at the start of the world; a slow walk moves them (Bank Al-Maghrib's levels of 2024, rounded). */
export const EXCHANGE_RATES: Readonly<Record<string, number>> = {
	MAD: 1,
	EUR: 10.86,
	USD: 10.02,
	GBP: 12.74,
	CNY: 1.39
};
