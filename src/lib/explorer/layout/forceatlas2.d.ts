/** The single round of ForceAtlas2 on flat matrices, which the package ships without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
	import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
	export default function iterate(
		settings: ForceAtlas2Settings,
		nodes: Float32Array,
		links: Float32Array
	): Record<string, never>;
}
