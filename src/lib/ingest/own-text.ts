/**
 * A text that shares no memory with the one it was cut from. A cell may be a slice that keeps its whole chunk of the
 * file alive: what outlives its batch is copied.
 */
export function ownText(text: string): string {
	return `${text} `.slice(0, -1);
}
