import { brokerCollusion } from './broker-collusion.ts';
import { carousel } from './carousel.ts';
import { licenceSplitting } from './licence-splitting.ts';
import { misclassification } from './misclassification.ts';
import { newTraderBurst } from './new-trader-burst.ts';
import { originSwitching } from './origin-switching.ts';
import { phoenix } from './phoenix.ts';
import { priorOffender } from './prior-offender.ts';
import { shellCluster } from './shell-cluster.ts';
import { tbml } from './tbml.ts';
import { temporaryAdmission } from './temporary-admission.ts';
import { undervaluation } from './undervaluation.ts';
import { valueSplitting } from './value-splitting.ts';
import type { Typology } from './typology.ts';

/** Every typology that is looked for, in the order of TYPOLOGIES. */
export const TYPOLOGY_FINDERS: readonly Typology[] = [
	phoenix,
	shellCluster,
	brokerCollusion,
	undervaluation,
	misclassification,
	originSwitching,
	carousel,
	tbml,
	licenceSplitting,
	temporaryAdmission,
	valueSplitting,
	newTraderBurst,
	priorOffender
];
