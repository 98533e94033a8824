import { expect, test } from 'vitest';
import { RateLimit, RateLimited, setAllowance } from '#lib/server/http/rate-limit.ts';

test('a client spends its points, and no one else’s', async () => {
	const limit = new RateLimit(10);
	expect(await limit.spend('a', 4)).toMatchObject({ limit: 10, remaining: 6 });
	expect(await limit.spend('a', 6)).toMatchObject({ remaining: 0 });
	expect(await limit.spend('b', 1)).toMatchObject({ remaining: 9 });
});

test('past them it is refused, and told how long to wait', async () => {
	const limit = new RateLimit(3);
	await limit.spend('a', 3);
	const refused = await limit.spend('a', 1).catch((cause: unknown) => cause);
	expect(refused).toBeInstanceOf(RateLimited);
	const { allowance, code } = refused as RateLimited;
	expect(code).toBe('rate-limited');
	expect(allowance).toMatchObject({ limit: 3, remaining: 0 });
	expect(allowance.seconds).toBeGreaterThan(0);
	expect(allowance.seconds).toBeLessThanOrEqual(60);
});

test('an answer says where its client stands', () => {
	const headers = new Headers();
	setAllowance(headers, { limit: 100, remaining: 7, seconds: 12 });
	expect(Object.fromEntries(headers)).toEqual({
		'ratelimit-policy': '100;w=60',
		'ratelimit-limit': '100',
		'ratelimit-remaining': '7',
		'ratelimit-reset': '12'
	});
});
