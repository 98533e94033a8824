import type { SceneNode } from '#lib/domain/scene.ts';
import type { VisibleScene } from './visible-scene.ts';

export type TableColumn = 'caption' | 'label' | 'score' | 'links' | 'shared_by' | 'date';

export interface TableRow {
	node: SceneNode;
	links: number;
}

export interface TableOrder {
	column: TableColumn;
	descending: boolean;
}

/**
 * The scene as rows: the same nodes as the drawing, filtered by text and put in order. What is not known comes last
 * whichever way the column runs.
 * @param labelText name of a label in the reader's language, for the filter and the order.
 */
export function tableRows(
	visible: VisibleScene,
	text: string,
	order: TableOrder,
	labelText: (node: SceneNode) => string,
	collator: Intl.Collator
): TableRow[] {
	const wanted = text.trim().toLocaleLowerCase();
	const rows: TableRow[] = [];
	for (const node of visible.nodes.values()) {
		const links = new Set(visible.neighbours.get(node.key)?.map((neighbour) => neighbour.key)).size;
		const haystack = `${node.caption}\n${node.id}\n${labelText(node)}`.toLocaleLowerCase();
		if (wanted === '' || haystack.includes(wanted)) rows.push({ node, links });
	}
	const sign = order.descending ? -1 : 1;
	const valueOf = (row: TableRow) => cell(row, order.column, labelText);
	return rows.sort((a, b) => {
		const [va, vb] = [valueOf(a), valueOf(b)];
		const byValue = va === null || vb === null ? unknownLast(va, vb) : sign * compare(va, vb, collator);
		return byValue || (a.node.key < b.node.key ? -1 : 1);
	});
}

function cell(
	row: TableRow,
	column: TableColumn,
	labelText: (node: SceneNode) => string
): string | number | null {
	if (column === 'label') return labelText(row.node);
	if (column === 'links') return row.links;
	return row.node[column];
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function unknownLast(a: unknown, b: unknown): number {
	return (a === null ? 1 : 0) - (b === null ? 1 : 0);
}
