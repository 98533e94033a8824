/**
 * What a procedure code does. Moroccan codes (BADR) have three figures; codes of ASYCUDA and of the EU have four, of
 * which the last two are the procedure the goods come from.
 */
export type ProcedureKind = 'home-use' | 'admission' | 'discharge' | 'clearance' | 'export' | 'other';

const KINDS: readonly (readonly [RegExp, ProcedureKind])[] = [
	[/^(022|023|3[0-3]\d|5[13]\d\d)$/, 'admission'],
	[/^(680|31(51|53))$/, 'discharge'],
	[/^40(51|53)$/, 'clearance'],
	[/^(060|069|1[01]\d\d|6\d\d)$/, 'export'],
	[/^(010|4[05]00)$/, 'home-use']
];

export function procedureKind(code: string): ProcedureKind {
	return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}
