import { z } from 'zod';
import type { PageQuery } from '#lib/store/graph-store.ts';

const offset = z.coerce.number().int().min(0).max(10_000_000).catch(0);

/** `?offset` of an address, with the page's own size. What is not a number is the first page. */
export function pageQuery(url: URL, limit: number): PageQuery {
	return { offset: offset.parse(url.searchParams.get('offset') ?? 0), limit };
}
