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
