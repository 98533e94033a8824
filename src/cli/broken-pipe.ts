/** True for the failure of a write to a reader that has gone. */
export function isBrokenPipe(error: unknown): boolean {
	return (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';
}
