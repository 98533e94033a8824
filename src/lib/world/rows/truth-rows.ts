import type { Builder } from '../builder.ts';
import type { WorldRow } from './world-row.ts';

/** Who belongs together, and who only looks so. */
export function* truthRows(builder: Builder): Generator<WorldRow> {
	for (const { ring, typology, difficulty, firm, role } of builder.rings) {
		yield { table: 'truth/rings', row: { ring_id: ring, typology, difficulty, member_id: firm.id, role } };
	}
	for (const { a, b, same } of builder.identities) {
		yield { table: 'truth/identities', row: { record_a: a.id, record_b: b.id, same: same ? 1 : 0 } };
	}
	for (const { group, kind, firm } of builder.lookalikes) {
		yield { table: 'truth/lookalikes', row: { group_id: group, kind, member_id: firm.id } };
	}
}
