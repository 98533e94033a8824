import type { TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { Finding } from './finding.ts';
import { TYPOLOGY_FINDERS } from './registry.ts';
import { settingsOf } from './settings.ts';
import type { TypologySettings } from './settings.ts';
import type { Evidence } from './typology.ts';

/** A finding that is wrong nine times in ten would cost more mornings than it saves. */
export const LEAST_CONFIDENCE = 0.1;

/**
 * Findings of every typology, the most confident first; equal ones keep the order of the registry, so that the same
 * evidence gives the same list.
 * @throws AppError `cancelled`
 */
export function findAll(
	evidence: Evidence,
	settings: TypologySettings,
	{ signal, onProgress }: TaskOptions = {}
): Finding[] {
	const total = TYPOLOGY_FINDERS.length;
	const findings: Finding[] = [];
	for (const [done, typology] of TYPOLOGY_FINDERS.entries()) {
		throwIfCancelled(signal);
		onProgress?.({ stage: 'find-typologies', done, total });
		const found = typology.find(evidence, settingsOf(settings, typology.id));
		findings.push(...found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE));
	}
	onProgress?.({ stage: 'find-typologies', done: total, total });
	return findings.sort((x, y) => y.confidence - x.confidence);
}
