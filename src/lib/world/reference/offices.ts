/**
 * Clearance offices of the country the world is modelled on. The places are real, the three-digit codes are this
 * world's own.
 */
export interface Office {
	code: string;
	name: string;
	city: string;
	/** UN/ECE Recommendation 19 modes it clears, the usual one first: 1 sea, 3 road, 4 air. */
	modes: readonly ('1' | '3' | '4')[];
	weight: number;
}

export const OFFICES: readonly Office[] = [
	{ code: '301', name: 'Casa-Port', city: 'Casablanca', modes: ['1'], weight: 34 },
	{ code: '303', name: 'Casablanca Nouasseur', city: 'Casablanca', modes: ['4'], weight: 11 },
	{ code: '309', name: 'Casablanca Extérieur', city: 'Casablanca', modes: ['3', '1'], weight: 6 },
	{ code: '305', name: 'Mohammedia', city: 'Mohammedia', modes: ['1'], weight: 2 },
	{ code: '311', name: 'Jorf Lasfar', city: 'El Jadida', modes: ['1'], weight: 2 },
	{ code: '401', name: 'Tanger Med', city: 'Tanger', modes: ['1', '3'], weight: 24 },
	{ code: '405', name: 'Tanger Zone franche', city: 'Tanger', modes: ['3'], weight: 3 },
	{ code: '201', name: 'Rabat-Salé', city: 'Rabat', modes: ['4', '3'], weight: 2 },
	{ code: '501', name: 'Agadir', city: 'Agadir', modes: ['1', '4'], weight: 6 },
	{ code: '601', name: 'Nador Beni Ansar', city: 'Nador', modes: ['1', '3'], weight: 5 },
	{ code: '611', name: 'Oujda', city: 'Oujda', modes: ['3', '4'], weight: 2 },
	{ code: '701', name: 'Marrakech Ménara', city: 'Marrakech', modes: ['4', '3'], weight: 3 },
	{ code: '801', name: 'Fès', city: 'Fès', modes: ['3', '4'], weight: 3 },
	{ code: '803', name: 'Meknès', city: 'Meknès', modes: ['3'], weight: 1 },
	{ code: '901', name: 'Laâyoune', city: 'Laâyoune', modes: ['1', '4'], weight: 1 }
];
