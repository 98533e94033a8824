import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '#lib/domain/errors.ts';

const WINDOW_SECONDS = 60;

/** Where a client stands, for the headers of its answer. */
export interface Allowance {
	limit: number;
	remaining: number;
	/** Until the allowance is whole again. */
	seconds: number;
}

/** Counts each client's points over a minute; one limiter serves a process. */
export class RateLimit {
	readonly #limiter: RateLimiterMemory;
	readonly #points: number;

	/** @param pointsPerMinute what one client may spend. */
	constructor(pointsPerMinute: number) {
		this.#points = pointsPerMinute;
		this.#limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: WINDOW_SECONDS });
	}

	/** @throws RateLimited */
	async spend(client: string, points: number): Promise<Allowance> {
		try {
			return this.#allowance(await this.#limiter.consume(client, points));
		} catch (cause) {
			if (!(cause instanceof RateLimiterRes)) throw cause;
			throw new RateLimited({ ...this.#allowance(cause), remaining: 0 });
		}
	}

	#allowance({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance {
		return { limit: this.#points, remaining: remainingPoints, seconds: Math.ceil(msBeforeNext / 1000) };
	}
}

export class RateLimited extends AppError {
	readonly allowance: Allowance;

	constructor(allowance: Allowance) {
		super('rate-limited', 'rate-limited', { limit: allowance.limit, seconds: allowance.seconds });
		this.allowance = allowance;
	}
}

/** RateLimit header fields for HTTP (draft-ietf-httpapi-ratelimit-headers-06, as most clients read them). */
export function setAllowance(headers: Headers, { limit, remaining, seconds }: Allowance): void {
	headers.set('ratelimit-policy', `${limit};w=${WINDOW_SECONDS}`);
	headers.set('ratelimit-limit', String(limit));
	headers.set('ratelimit-remaining', String(remaining));
	headers.set('ratelimit-reset', String(seconds));
}
