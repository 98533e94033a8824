import { expect, test } from 'vitest';
import { translatorFor } from '#lib/i18n/translator.ts';
import { reasonText } from '#lib/ui/reason-text.ts';

const reason = (code: string, params: Record<string, string | number>) => ({
	code,
	params,
	weight: 1,
	evidence: []
});

test('days are written as the reader writes them', () => {
	const written = reasonText(
		reason('linked-offences', { kind: 'Phone', name: 'Atlas', steps: 1, date: '2025-03-12' }),
		translatorFor('en')
	);
	expect(written).toContain('12 Mar 2025');
	expect(written).not.toContain('2025-03-12');
});

test('a name that ends in a stop does not end the sentence twice, in either direction', () => {
	const bianchi = reason('importer-offences', { name: 'Bianchi S.r.l.', offences: 2, inspected: 2 });
	for (const locale of ['en', 'fr', 'ar'] as const) {
		const written = reasonText(bianchi, translatorFor(locale));
		expect(written).toContain('Bianchi S.r.l.');
		expect(written).not.toMatch(/\.\u2069?\.$/);
	}
});

test('a code of a newer model is shown as it is', () => {
	expect(reasonText(reason('unheard-of', {}), translatorFor('fr'))).toBe('reason.unheard-of');
});
