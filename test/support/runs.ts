/** How often a property is tried: a handful in `npm test`, many more in `npm run test:soak`. */
export function runs(quick: number): number {
	return process.env.FILATURE_SOAK ? quick * 50 : quick;
}
