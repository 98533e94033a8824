import type { z } from 'zod';
import { AppError } from '#lib/domain/errors.ts';

export type RequestPart = 'path' | 'query' | 'header' | 'body';

/** A part of a request that does not fit its schema. */
export class InvalidRequest extends AppError {
	readonly part: RequestPart;
	readonly issues: readonly z.core.$ZodIssue[];

	constructor(part: RequestPart, issues: readonly z.core.$ZodIssue[]) {
		super('invalid-argument', 'invalid-request');
		this.part = part;
		this.issues = issues;
	}
}
