import type { Builder } from '../builder.ts';
import { plantDomiciliation } from './domiciliation.ts';

/** The honest who look like rings. */
export function plantLookalikes(builder: Builder): void {
	plantDomiciliation(builder);
}
