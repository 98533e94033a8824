import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { parse } from 'csv-parse/sync';
import { BIN, filature } from './filature.ts';

/** Of each figure, and of the quiet before it in which the ingest is under way. */
const SECONDS = 20;
/** Beside a load, which is over within half a minute: all figures must find it at work. */
const SECONDS_BESIDE = 6;
/**
 * A clearance system and a risk model ask side by side: far more than a country lodges, yet no flood, in which a queue
 * would be measured.
 */
const CONNECTIONS = 4;
const A_SECOND = 100;
const BATCHES_A_SECOND = 2;
const SAMPLE = 400;
const BATCH = 1000;

const AMOUNTS = new Set([
	...['invoice_amount', 'exchange_rate', 'item_number', 'quantity', 'net_mass_kg', 'gross_mass_kg'],
	...['item_price', 'customs_value', 'duty_rate', 'duty_amount', 'tax_amount']
]);

type Row = Record<string, string>;

interface Figure {
	name: string;
	requests: autocannon.Request[];
}

/**
 * How long answers take at demo size, while a second world is loaded into the same store by another process.
 * @param data folder with a demo store and its world from before; one is made where absent
 */
export async function latency(data?: string): Promise<string> {
	const folder = data ?? mkdtempSync(join(tmpdir(), 'filature-bench-'));
	const env = { FILATURE_DATA: folder, FILATURE_RATE_LIMIT: '0' };
	const demo = join(folder, 'demo-demo-1.sqlite');
	// A copy takes the second world, so that the demo store can be measured again.
	const copy = join(folder, 'latency.sqlite');
	const store = `sqlite:${copy}`;
	const other = join(folder, 'worlds', 'demo-2');
	await filature(['demo', '--no-serve', '--store', `sqlite:${demo}`], env);
	copyFileSync(demo, copy);
	if (!existsSync(join(other, 'shipments.csv'))) {
		await filature(['generate', '--size', 'demo', '--seed', '2', '--out', other], env);
	}
	const server = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, '--json'], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	try {
		const [announced] = (await once(server.stdout, 'data')) as [Buffer];
		const { address } = JSON.parse(announced.toString()) as { address: string };
		const figures = figuresOf(join(folder, 'worlds', 'demo-1'));
		await warm(address, figures);
		const rows = [
			'| answer | load beside | requests | a second | p50, ms | p95, ms | p99, ms | failed |',
			'|---|---|---|---|---|---|---|---|'
		];
		for (const figure of figures) rows.push(await measure(address, figure, 'none', SECONDS));
		const load = spawn(
			process.execPath,
			[BIN, 'ingest', other, '--profile', 'native', '--dataset', 'other', '--store', store, '--json'],
			{ env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] }
		);
		for (const figure of figures) {
			const under = load.exitCode === null ? 'ingest' : 'none: the ingest had ended';
			rows.push(await measure(address, figure, under, SECONDS_BESIDE));
		}
		if (load.exitCode === null) {
			load.kill('SIGTERM');
			await once(load, 'close');
		}
		return rows.join('\n');
	} finally {
		server.kill('SIGTERM');
		for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true });
		if (data === undefined) rmSync(folder, { recursive: true, force: true });
	}
}

function figuresOf(world: string): Figure[] {
	const table = (name: string) =>
		parse<Row>(readFileSync(join(world, `${name}.csv`)), { columns: true, bom: true });
	const shipments = sample(table('shipments'), SAMPLE);
	const items = Map.groupBy(table('items'), (item) => item.shipment_id);
	const last = shipments.reduce((day, row) => (row.declaration_date > day ? row.declaration_date : day), '');
	const json = { 'content-type': 'application/json' };
	const ids = shipments.map((row) => row.shipment_id);
	const batch = Array.from({ length: BATCH }, (_, k) => ids[k % ids.length]);
	return [
		{
			name: 'features of a shipment',
			requests: ids.map((id) => ({ path: `/api/v1/features/shipments/${encodeURIComponent(id)}` }))
		},
		{
			name: 'features of an entity',
			requests: shipments.map((row) => ({
				path: `/api/v1/features/entities/Trader/${encodeURIComponent(row.importer_id)}`
			}))
		},
		{
			name: `features of ${BATCH} shipments`,
			requests: [
				{
					method: 'POST',
					path: '/api/v1/features/shipments',
					headers: json,
					body: JSON.stringify({ ids: [...new Set(batch)] })
				}
			]
		},
		{
			name: 'score of a declaration',
			requests: shipments.map((row, k) => ({
				method: 'POST',
				path: '/api/v1/score',
				headers: json,
				body: JSON.stringify({
					shipment: { ...typed(row), shipment_id: `bench-${k}`, declaration_date: last },
					items: (items.get(row.shipment_id) ?? []).map(({ shipment_id: _, ...item }) => typed(item))
				})
			}))
		}
	];
}

/** Cells as a program would send them: amounts are numbers, and what is empty is not sent. */
function typed(row: Row): Record<string, string | number> {
	const cells = Object.entries(row).filter(([, cell]) => cell !== '');
	return Object.fromEntries(cells.map(([name, cell]) => [name, AMOUNTS.has(name) ? Number(cell) : cell]));
}

/** Every so many of them, from first to last. */
function sample<T>(rows: readonly T[], count: number): T[] {
	const step = Math.max(1, Math.floor(rows.length / count));
	return rows.filter((_, i) => i % step === 0).slice(0, count);
}

/** Asks each question once, and waits for the engine that scores. */
async function warm(address: string, figures: readonly Figure[]): Promise<void> {
	for (const { requests } of figures) {
		for (let tries = 0; ; tries++) {
			const { method = 'GET', path, headers, body } = requests[0];
			const response = await fetch(address + path, {
				method,
				headers: headers as Record<string, string>,
				body: body as string | undefined
			});
			if (response.ok) break;
			if (response.status !== 503 || tries > 600) {
				throw new Error(`${path}: ${response.status} ${await response.text()}`);
			}
			await new Promise((settle) => setTimeout(settle, 500));
		}
	}
}

async function measure(
	address: string,
	{ name, requests }: Figure,
	beside: string,
	duration: number
): Promise<string> {
	const isBatch = requests.length === 1;
	const pace = {
		connections: isBatch ? 1 : CONNECTIONS,
		overallRate: isBatch ? BATCHES_A_SECOND : A_SECOND
	};
	await autocannon({ url: address, requests, ...pace, duration: 2 });
	const times: number[] = [];
	const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
	const options = { url: address, requests, ...pace, duration };
	const run = autocannon(options, (cause, result) => (cause ? reject(cause) : resolve(result)));
	// Its own figures are whole milliseconds, and p95 is not among them.
	run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
	const { requests: done, non2xx, errors } = await promise;
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1);
	const cells = [name, beside, done.total, done.average.toFixed(0), at(0.5), at(0.95), at(0.99)];
	return `| ${[...cells, non2xx + errors].join(' | ')} |`;
}
