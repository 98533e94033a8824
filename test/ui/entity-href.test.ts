import { expect, test } from 'vitest';
import { entityHref, exploreHref } from '#lib/ui/entity-href.ts';

test('declarations have a page of their own', () => {
	expect(entityHref({ label: 'Shipment', id: '301/2025' })).toBe('/shipments/301%2F2025');
	expect(entityHref({ label: 'Trader', id: 'OP 1' })).toBe('/entities/Trader/OP%201');
});

test.each(['a/b', '?x=1', '#top', '85, rue é', '\u202eabc', 'a&b=c', '../../etc'])(
	'%s cannot leave its place',
	(id) => {
		const url = new URL(entityHref({ label: 'Address', id }), 'http://here');
		expect(url.pathname.startsWith('/entities/Address/')).toBe(true);
		expect(decodeURIComponent(url.pathname.slice('/entities/Address/'.length))).toBe(id);
		expect(url.search + url.hash).toBe('');
		const scene = new URL(exploreHref({ label: 'Address', id }), 'http://here');
		expect(scene.searchParams.get('focus')).toBe(`Address:${id}`);
	}
);
