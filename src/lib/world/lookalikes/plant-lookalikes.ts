import type { Builder } from '../builder.ts';
import { plantAccountants } from './accountant.ts';
import { plantBorderWaves } from './border-wave.ts';
import { plantCorporateGroups } from './corporate-group.ts';
import { plantDiscounters } from './discounter.ts';
import { plantDomiciliation } from './domiciliation.ts';
import { plantMegaBrokers } from './mega-broker.ts';
import { plantRestructurings } from './restructuring.ts';
import { plantSharedLicences } from './shared-licence.ts';
import { plantSplitConsignments } from './split-consignment.ts';
import { plantTollManufacturers } from './toll-manufacturer.ts';

/** The honest who look like rings, one kind for each sign that a hasty eye would take for fraud. */
export function plantLookalikes(builder: Builder): void {
	plantDomiciliation(builder);
	plantCorporateGroups(builder);
	plantAccountants(builder);
	plantMegaBrokers(builder);
	plantDiscounters(builder);
	plantBorderWaves(builder);
	plantRestructurings(builder);
	plantTollManufacturers(builder);
	plantSplitConsignments(builder);
	plantSharedLicences(builder);
}
