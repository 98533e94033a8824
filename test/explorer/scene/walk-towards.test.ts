import { describe, expect, it } from 'vitest';
import { walkTowards } from '#lib/explorer/scene/walk-towards.ts';

const here = { x: 0, y: 0 };

describe('an arrow key', () => {
	it('goes to what lies that way', () => {
		const around = [
			['east', { x: 10, y: 1 }],
			['north', { x: 0, y: 10 }],
			['west', { x: -10, y: 0 }],
			['south', { x: 1, y: -10 }]
		] as const;
		expect(walkTowards(here, 'right', around)).toBe('east');
		expect(walkTowards(here, 'left', around)).toBe('west');
		expect(walkTowards(here, 'up', around)).toBe('north');
		expect(walkTowards(here, 'down', around)).toBe('south');
	});

	it('prefers straight ahead to a little nearer at the side', () => {
		const places = [
			['aside', { x: 5, y: 12 }],
			['ahead', { x: 14, y: 0 }]
		] as const;
		expect(walkTowards(here, 'right', places)).toBe('ahead');
	});

	it('stays where nothing lies that way', () => {
		expect(walkTowards(here, 'left', [['east', { x: 1, y: 0 }]])).toBeNull();
		expect(walkTowards(here, 'left', [['here', here]])).toBeNull();
	});
});
