/** Days since 1970-01-01 in the proleptic Gregorian calendar, for arithmetic in typed arrays. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** @param iso `YYYY-MM-DD`, anything after the tenth character is ignored. */
export function dayOf(iso: string): Day {
	return Math.round(Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / MS_PER_DAY);
}

export function isoOf(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
