/** How much of a world is made. Days are inclusive ISO dates. */
export interface SizeSettings {
	shipments: number;
	from: string;
	to: string;
	importers: number;
	suppliers: number;
	brokers: number;
	consignees: number;
	/** Rings of each typology; the first three are easy, medium and hard, others are drawn. */
	ringsPerTypology: number;
	/** Multiplies the number of illicit shipments and of members of a ring. */
	ringScale: number;
	/** Multiplies the number of each honest look-alike. */
	lookalikeScale: number;
	/** Firms in one domiciliation centre. */
	domiciled: number;
}

export const SIZES = {
	small: {
		shipments: 2_000,
		from: '2024-01-01',
		to: '2025-12-31',
		importers: 320,
		suppliers: 300,
		brokers: 36,
		consignees: 60,
		ringsPerTypology: 1,
		ringScale: 0.18,
		lookalikeScale: 0.12,
		domiciled: 24
	},
	demo: {
		shipments: 60_000,
		from: '2024-01-01',
		to: '2025-12-31',
		importers: 6_000,
		suppliers: 5_000,
		brokers: 250,
		consignees: 1_200,
		ringsPerTypology: 4,
		ringScale: 1,
		lookalikeScale: 1,
		domiciled: 200
	},
	stress: {
		shipments: 600_000,
		from: '2025-01-01',
		to: '2025-12-31',
		importers: 42_000,
		suppliers: 34_000,
		brokers: 900,
		consignees: 8_000,
		ringsPerTypology: 24,
		ringScale: 1.5,
		lookalikeScale: 7,
		domiciled: 240
	}
} as const satisfies Record<string, SizeSettings>;

export type WorldSize = keyof typeof SIZES;

export const WORLD_SIZES = Object.keys(SIZES) as WorldSize[];

/**
 * The signs of a ring by difficulty. `illicit`: illicit shipments; `share`: illicit among all shipments of its members
 * (the rest is camouflage); `sharedKinds`: identifiers in common, `coverage`: part of the members that has each;
 * `effect`: strength of the falsification; `duration`: part of the world's time it lives.
 */
export const DIFFICULTIES = {
	easy: { illicit: 58, share: 0.8, sharedKinds: 3, coverage: [0.7, 1], effect: 1, duration: [0.35, 0.6] },
	medium: {
		illicit: 46,
		share: 0.66,
		sharedKinds: 2,
		coverage: [0.5, 0.8],
		effect: 0.78,
		duration: [0.4, 0.7]
	},
	hard: { illicit: 40, share: 0.58, sharedKinds: 1, coverage: [0.3, 0.5], effect: 0.58, duration: [0.5, 0.9] }
} as const;

export type Difficulty = keyof typeof DIFFICULTIES;

export type Range = readonly [low: number, high: number];

export interface DifficultyKnobs {
	illicit: number;
	share: number;
	sharedKinds: number;
	coverage: Range;
	effect: number;
	duration: Range;
}

/** Contract: members of one ring. */
export const MAX_RING = 25;

/** Offences outside rings, as part of all shipments. */
export const LONE_OFFENCES = 0.006;

export const PRICES = {
	/** Sigma of log price per kg: between HS codes of a heading, between firms' usual qualities, between consignments. */
	betweenCodes: 0.32,
	betweenLanes: 0.26,
	betweenConsignments: 0.16,
	/** Yearly drift and amplitude of the season, both per HS and origin. */
	drift: 0.08,
	season: 0.1
} as const;

/** Dirhams of customs value below which the simplified declaration is open; what value splitting aims under. */
export const SIMPLIFIED_THRESHOLD = 20_000;

/** Parafiscal import tax on the customs value (taxe parafiscale à l'importation, 0.25%). */
export const PARAFISCAL = 0.0025;

/**
 * Honest faults of declarations, as a part of lines. Unit mistakes (tonnes for kilograms), typing slips in a figure,
 * prices out of the band for good reasons (samples, end of series, premium goods).
 */
export const HONEST_FAULTS = { unit: 0.002, slip: 0.004, outlier: 0.02 } as const;

/** Parts of empty cells, the same for every firm whatever it does. */
export const MISSING = {
	address: 0.05,
	phone: 0.1,
	email: 0.38,
	bank_account: 0.3,
	tax_id: 0.03,
	registration: 0.06,
	incorporation: 0.08,
	activity: 0.12,
	foreignContact: 0.35,
	foreignTax: 0.75,
	consignee: 0.35,
	manifest: 0.06,
	bill: 0.05,
	containers: 0.08,
	shipmentAccount: 0.45,
	gross: 0.05,
	quantity: 0.04,
	departure: 0.02,
	description: 0.06,
	broker: 0.03
} as const;

/**
 * Inspections (anchors: lanes as in ASYCUDA; a random share of a tenth). `noise`: part of offences missed, and of as
 * many compliant outcomes wrongly called offences.
 */
export const INSPECTIONS = {
	share: 0.1,
	by: { random: 0.1, rule: 0.5, model: 0.3, tip: 0.1 },
	noise: 0.05,
	maxDelay: 20
} as const;

/** Part of importers that hold a second record, and of firms that bear the name of another. */
export const DUPLICATES = { registrations: 0.012, suppliers: 0.02, homonyms: 0.012 } as const;
