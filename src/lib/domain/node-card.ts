import type { Reason } from './assessment.ts';
import type { GraphNode } from './graph.ts';
import type { ExpandOption, SceneNode } from './scene.ts';

/** What the explorer's panel says of a node. */
export interface NodeCard {
	node: GraphNode;
	assessment: { score: number; reasons: Reason[] } | null;
	identifiers: IdentifierUse[];
	/** Of an identifier: who uses it. */
	users: Sharers | null;
	/** Named rows behind the reasons. */
	evidence: SceneNode[];
	shipments: { total: number; rows: CardShipment[] };
	options: ExpandOption[];
}

export interface Sharers {
	total: number;
	/** The most suspicious of them. */
	named: SceneNode[];
}

export interface IdentifierUse {
	identifier: SceneNode;
	/** Others that use it. */
	others: Sharers;
}

export interface CardShipment {
	shipment_id: string;
	declaration_date: string;
	office_code: string | null;
	score: number | null;
	/** `null` where no inspection is recorded: not known, not clean. */
	outcome: 'compliant' | 'offence' | null;
}
