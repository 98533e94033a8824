import type { FeatureGroup } from '../feature-group.ts';
import { PARTIES } from '../past/outcome-state.ts';
import { HABITS } from '../past/peer-group-state.ts';
import type { PeerGroupState } from '../past/peer-group-state.ts';
import type { Past } from '../past/past.ts';

/** Every role with the habits it is compared by; that an importer is new needs no comparison. */
const COMPARED = PARTIES.flatMap((party) =>
	HABITS.filter((habit) => party !== 'importer' || habit !== 'new-traders').map((habit) => ({ party, habit }))
);

/** Surprise rather than size: what a party does more often than others of its role and size. */
export function peersGroup({ tables: { shipments } }: Past, peers: PeerGroupState): FeatureGroup {
	return {
		ofShipment: COMPARED.map(({ party, habit }) => `peers.${party}-${habit}`),
		ofEntity: COMPARED.map(({ party, habit }) => `peers.as-${party}-${habit}`),
		read(s, row, at) {
			COMPARED.forEach(({ party, habit }, k) => {
				row[at + k] = peers.surprise(party, habit, shipments[party][s]);
			});
		},
		readEntity(e, row, at) {
			COMPARED.forEach(({ party, habit }, k) => (row[at + k] = peers.surprise(party, habit, e)));
		}
	};
}
