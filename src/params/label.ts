import { isLabel } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';

export function match(param: string): param is NodeLabel {
	return isLabel(param);
}
