import type { NodeRef } from './graph.ts';

/** The schemes of networked customs fraud that the product knows (docs/typologies.md). */
export const TYPOLOGIES = [
	'phoenix',
	'shell_cluster',
	'broker_collusion',
	'undervaluation',
	'misclassification',
	'origin_switching',
	'carousel',
	'tbml',
	'licence_splitting',
	'temporary_admission',
	'value_splitting',
	'new_trader_burst',
	'prior_offender'
] as const;

export type TypologyId = (typeof TYPOLOGIES)[number];

/** What an organisation does in a scheme, in words `role.<role>`. */
export type FindingRole =
	'principal' | 'successor' | 'predecessor' | 'supplier' | 'broker' | 'consignee' | 'partner' | 'offender';

/** One thing a finding rests on: what it is, since when, how much, and the node whose rows show it. */
export interface Proof {
	/** Message `proof.<code>` with the params. */
	code: string;
	params: Record<string, string | number>;
	ref: NodeRef;
}
