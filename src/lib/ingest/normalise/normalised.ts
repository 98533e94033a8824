/** An identifier ready to be a node: two cells that mean the same thing have the same `id`. */
export interface Normalised {
	id: string;
	/** The form to show people, kept as the property `value`. */
	value: string;
	/** False where a check digit or a numbering plan says that it cannot be right: a warning, never a refusal. */
	valid: boolean;
}
