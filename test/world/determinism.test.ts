import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { generate } from '#lib/server/app/generate.ts';
import { WORLD_TABLES } from '#lib/world/rows/world-row.ts';
import { streamsOf } from '#lib/world/stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'filature-world-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function digest(world: string): string {
	const hash = createHash('sha256');
	for (const table of WORLD_TABLES.keys()) hash.update(readFileSync(join(world, `${table}.csv`)));
	return hash.digest('hex');
}

test('the same seed gives the same bytes, another seed another world', async () => {
	const [a, b, c] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'c')];
	await generate({ size: 'small', seed: 5, folder: a });
	await generate({ size: 'small', seed: 5, folder: b });
	await generate({ size: 'small', seed: 6, folder: c });
	expect(digest(a)).toBe(digest(b));
	expect(digest(a)).not.toBe(digest(c));
});

test('the folder appears whole: an earlier one is replaced, nothing else is left beside it', async () => {
	const target = join(folder, 'replaced');
	const first = await generate({ size: 'small', seed: 1, folder: target });
	writeFileSync(join(target, 'items.csv'), 'stale');
	await generate({ size: 'small', seed: 1, folder: target });
	expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
	expect(first.rows.shipments).toBe(2000);
	const lines = readFileSync(join(target, 'items.csv'), 'utf8').split('\n');
	expect(lines.length).toBe((first.rows.items ?? 0) + 2);
});

test('stopped half-way it leaves nothing', async () => {
	const target = join(folder, 'stopped');
	const control = new AbortController();
	control.abort();
	const cause = await generate({ size: 'small', seed: 1, folder: target }, { signal: control.signal }).catch(
		(e: unknown) => e
	);
	expect(cause).toBeInstanceOf(AppError);
	expect((cause as AppError).code).toBe('cancelled');
	expect(existsSync(target)).toBe(false);
	expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('progress is told and ends at the whole', async () => {
	const seen: number[] = [];
	await generate(
		{ size: 'small', seed: 1, folder: join(folder, 'progress') },
		{ onProgress: ({ done, total }) => seen.push(done / total) }
	);
	expect(seen.at(-1)).toBe(1);
	expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

test('streams of different labels are unlike, even for neighbouring seeds', () => {
	const first = (seed: number, label: string) => Array.from({ length: 200 }, streamsOf(seed)(label));
	const correlation = (a: number[], b: number[]) => {
		const mean = (list: number[]) => list.reduce((x, y) => x + y) / list.length;
		const [ma, mb] = [mean(a), mean(b)];
		const cov = mean(a.map((x, i) => (x - ma) * ((b[i] as number) - mb)));
		return cov / Math.sqrt(mean(a.map((x) => (x - ma) ** 2)) * mean(b.map((x) => (x - mb) ** 2)));
	};
	expect(first(1, 'a')).toEqual(first(1, 'a'));
	expect(Math.abs(correlation(first(1, 'a'), first(1, 'b')))).toBeLessThan(0.25);
	expect(Math.abs(correlation(first(1, 'a'), first(2, 'a')))).toBeLessThan(0.25);
	const heads = Array.from({ length: 2000 }, (_, seed) => streamsOf(seed)('x')());
	expect(heads.reduce((a, b) => a + b) / heads.length).toBeCloseTo(0.5, 1);
});
