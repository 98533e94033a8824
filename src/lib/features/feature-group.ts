/**
 * Features that are read together. A group reads the past and changes nothing, so that a declaration that is only
 * proposed can be read like one that was made; what it learns, it learns through `Past.onLearn` and `onOutcome`.
 */
export interface FeatureGroup {
	/** Ids of what `read` writes, in order. */
	readonly ofShipment: readonly string[];
	/** Ids of what `readEntity` writes, in order. */
	readonly ofEntity: readonly string[];
	/** Writes what was known on the eve of shipment `s` to row[at…]; NaN is unknown. */
	read(s: number, row: Float64Array, at: number): void;
	/** Writes what is known of an entity on the eve of the past's day to row[at…]; NaN where it does not hold. */
	readEntity(e: number, row: Float64Array, at: number): void;
}
