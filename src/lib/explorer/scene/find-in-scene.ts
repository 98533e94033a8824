import type { SceneNode } from '#lib/domain/scene.ts';
import type { VisibleScene } from './visible-scene.ts';

/** Most nodes of the scene that a search tells before those of the store. */
const MOST = 6;

/** Letters without their accents and marks, so that "meditel" finds "Méditel". */
function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

/** Nodes of the scene whose caption or id holds every word of a text, those that begin with it first. */
export function findInScene(visible: VisibleScene, text: string): SceneNode[] {
	const wanted = plain(text);
	const words = wanted.split(/\s+/);
	const found: { node: SceneNode; begins: boolean; caption: string }[] = [];
	for (const node of visible.nodes.values()) {
		const caption = plain(node.caption);
		const haystack = `${caption}\n${plain(node.id)}`;
		if (words.every((word) => haystack.includes(word))) {
			found.push({ node, begins: caption.startsWith(wanted), caption });
		}
	}
	found.sort(
		(a, b) =>
			Number(b.begins) - Number(a.begins) ||
			(a.caption < b.caption ? -1 : a.caption > b.caption ? 1 : a.node.key < b.node.key ? -1 : 1)
	);
	return found.slice(0, MOST).map(({ node }) => node);
}
