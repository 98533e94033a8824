/** Activities of importers, each with the headings, origins and clearance habits of its trade. */
export interface Sector {
	key: string;
	/** What the register of commerce says. */
	activity: string;
	arabic: string;
	weight: number;
	origins: readonly (readonly [code: string, weight: number])[];
	/** Share sent by air. */
	air: number;
	/** Median consignment in kg. */
	mass: number;
	/** HS4, French wording, common duty in %, VAT in %, median MAD per kg, unit. */
	headings: readonly (readonly [
		hs4: string,
		wording: string,
		duty: number,
		vat: number,
		price: number,
		unit: string
	])[];
}
