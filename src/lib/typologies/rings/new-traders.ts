import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';

/** A firm whose first weeks of trade the data hold. */
export interface NewTrader {
	firm: number;
	/** Day it was founded, or first imported where that is not known. */
	birth: number;
	/** Imports while it was young. */
	young: number;
	/** Imports up to `silence` days of age, and the number after that. */
	early: number[];
	late: number;
}

/** Firms of unknown birth that import this soon after the data begin may have done so before. */
const LEAD_DAYS = 60;

/** Importers that began to import while young, within the days of the data. */
export function newTraders({ tables }: Past, youngDays: number, silence: number): Map<number, NewTrader> {
	const { shipments, entities } = tables;
	const imports = new Map<number, number[]>();
	for (let s = 0; s < shipments.day.length; s++) {
		const list = imports.get(shipments.importer[s]);
		if (list) list.push(s);
		else imports.set(shipments.importer[s], [s]);
	}
	const traders = new Map<number, NewTrader>();
	for (const [firm, list] of imports) {
		const first = shipments.day[list[0]];
		const founded = entities.since[firm];
		if (founded !== NO_DAY && first - founded > youngDays) continue;
		const birth = founded === NO_DAY ? first : founded;
		if (birth < shipments.day[0] || (founded === NO_DAY && first - shipments.day[0] < LEAD_DAYS)) continue;
		const early = list.filter((s) => shipments.day[s] - birth <= silence);
		const young = list.filter((s) => shipments.day[s] - birth <= youngDays).length;
		traders.set(firm, { firm, birth, young, early, late: list.length - early.length });
	}
	return traders;
}
