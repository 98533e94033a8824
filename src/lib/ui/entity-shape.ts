import type { NodeLabel } from '#lib/domain/labels.ts';

/** The drawn form of each type of node: form says it alone, hue only helps. */
export type EntityShape = 'circle' | 'diamond' | 'square' | 'person' | 'ring' | 'tick' | 'dot';

const SHAPES: Partial<Record<NodeLabel, EntityShape>> = {
	Trader: 'circle',
	Broker: 'diamond',
	Consignee: 'square',
	Person: 'person',
	Address: 'ring',
	Phone: 'ring',
	Email: 'ring',
	BankAccount: 'ring',
	Shipment: 'tick'
};

const HUES: Partial<Record<NodeLabel, string>> = {
	Trader: '--type-trader',
	Broker: '--type-broker',
	Consignee: '--type-consignee',
	Person: '--type-person',
	Address: '--type-identifier',
	Phone: '--type-identifier',
	Email: '--type-identifier',
	BankAccount: '--type-identifier',
	Shipment: '--type-shipment'
};

export function entityShape(label: NodeLabel): EntityShape {
	return SHAPES[label] ?? 'dot';
}

/** Name of the custom property that holds the type's hue. */
export function entityHue(label: NodeLabel): string {
	return HUES[label] ?? '--type-other';
}
