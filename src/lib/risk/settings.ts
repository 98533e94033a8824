/** Every number an officer could want to question, in one place, with bounds and the reason for it. */
export interface Weight {
	/** Multiplies the signal's own log-odds. */
	scale: number;
	min: number;
	max: number;
	/** No signal moves the score by more than this, up or down, in log-odds. */
	cap: number;
	why: string;
}

export const MODEL_VERSION = 'signals-2';

/** Log-odds of an offence before anything is known of a shipment: about 4%, the usual find rate of random controls. */
export const PRIOR_LOG_ODDS = -3.2;

export const WEIGHTS: Record<string, Weight> = {
	'price-below-peers': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 2,
		why: 'A price is the sign nearest to the money; one declaration alone may still be a discount.'
	},
	'price-above-peers': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.5,
		why: 'Over-invoicing costs duty, so it is rarer and means more when repeated.'
	},
	'importer-price-pattern': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.6,
		why: 'A habit weighs more than one price; discounters keep it under a full point.'
	},
	'exporter-price-pattern': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.2,
		why: 'A supplier that invoices several importers low is a common hand.'
	},
	'linked-price-pattern': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.6,
		why: 'Firms tied by rare identifiers that shift together are more than firms that are cheap.'
	},
	'importer-offences': {
		scale: 0.8,
		min: 0,
		max: 2,
		cap: 2.5,
		why: 'Smoothed past offences are the best single predictor in the literature (DATE, KDD 2020).'
	},
	'exporter-offences': {
		scale: 0.8,
		min: 0,
		max: 2,
		cap: 1.8,
		why: 'As for importers; suppliers are often shared.'
	},
	'broker-offences': {
		scale: 0.7,
		min: 0,
		max: 2,
		cap: 1.2,
		why: 'A broker answers for many; its excess over its mix is diluted.'
	},
	'consignee-offences': {
		scale: 0.6,
		min: 0,
		max: 2,
		cap: 1.2,
		why: 'Overlaps with the importer in most declarations.'
	},
	'lane-price-drop': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.2,
		why: 'Compares a firm with itself, so quality and brand cancel out; markets still move.'
	},
	'shared-identifiers': {
		scale: 0.7,
		min: 0,
		max: 2,
		cap: 1,
		why: 'Groups and families share too: a hint that others must bear out.'
	},
	'track-record': {
		scale: 0.6,
		min: 0,
		max: 2,
		cap: 1.5,
		why: 'Fronts are short-lived; a long clean trade is the best defence of an honest firm.'
	},
	'linked-offences': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 2.2,
		why: 'Sharing a rare identifier with a confirmed firm is what networks add to records.'
	},
	phoenix: { scale: 1, min: 0, max: 2, cap: 2.4, why: 'Rare, and made of several coincidences at once.' },
	'shell-cluster': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1,
		why: 'Groups and families found firms too; alone it is no more than a hint.'
	},
	'new-trader-burst': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.3,
		why: 'Honest waves look the same for a single firm.'
	},
	'tariff-shift': { scale: 1, min: 0, max: 2, cap: 1.8, why: 'Goods seldom change with the tariff.' },
	'origin-flip': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.8,
		why: 'Suppliers do move plants; the gain in duty tells.'
	},
	'value-splitting': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 2.2,
		why: 'Several parts just under one limit are no chance.'
	},
	'repeated-consignments': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 1.8,
		why: 'Standing orders repeat, but not to the kilogram.'
	},
	'temporary-admission': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 2,
		why: 'Nothing exported past the term is the strongest flag.'
	},
	'licence-sharing': {
		scale: 1,
		min: 0,
		max: 2,
		cap: 2,
		why: 'A licence is personal; a broker may still mistype one.'
	}
};
