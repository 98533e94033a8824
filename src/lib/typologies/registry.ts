import { brokerCollusion } from './broker-collusion.ts';
import { licenceSplitting } from './licence-splitting.ts';
import { phoenix } from './phoenix.ts';
import { priorOffender } from './prior-offender.ts';
import { shellCluster } from './shell-cluster.ts';
import type { Typology } from './typology.ts';

/** Every typology that is looked for, in the order of TYPOLOGIES. */
export const TYPOLOGY_FINDERS: readonly Typology[] = [
	phoenix,
	shellCluster,
	brokerCollusion,
	licenceSplitting,
	priorOffender
];
