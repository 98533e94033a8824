import type { FeatureDescriptor } from '../feature.ts';
import { HABITS } from '../past/peer-group-state.ts';
import { DEVIATIONS, ORGANISATIONS, describer } from './describer.ts';

const f = describer('peers', { entities: ['shipment'] });
const e = describer('peers', { entities: ORGANISATIONS });

const LIKE =
	'Deviations of its share over the mean of others of the same role and size (4 to 7 declarations, 8 to 15, …), itself left out';
const WHAT = {
	'low-prices': [
		'items.customs_value items.net_mass_kg',
		'declarations 1.5 robust deviations or more below the peers'
	],
	'new-partners': ['shipments.importer_id', 'declarations with a partner it had not met'],
	'new-traders': ['shipments.importer_id', 'declarations that were the importer’s first']
} as const;

const roles = [
	['importer', 'shipments.exporter_id'],
	['exporter', 'shipments.exporter_id'],
	['broker', 'shipments.broker_id'],
	['consignee', 'shipments.consignee_id']
] as const;

/** Role by role, the habits that are compared; that an importer is new needs no comparison. */
function compared(make: typeof f, prefix: '' | 'as-'): FeatureDescriptor[] {
	return roles.flatMap(([party, column]) =>
		HABITS.filter((habit) => party !== 'importer' || habit !== 'new-traders').map((habit) => {
			const [source, what] = WHAT[habit];
			return make(`${prefix}${party}-${habit}`, DEVIATIONS, `${column} ${source}`, `${LIKE}: ${what}.`);
		})
	);
}

export const PEERS: readonly FeatureDescriptor[] = [...compared(f, ''), ...compared(e, 'as-')];
