import type { RequestEvent } from '@sveltejs/kit';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { sharedStore } from '#lib/server/container.ts';
import { problemAnswer } from '#lib/server/http/answers/problem-answer.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { loadSmallWorld } from '../../../support/analysed-world.ts';
import { importFolder } from '../../../support/import-folder.ts';

const ROUTES = '../../../../src/routes/api/v1/';
const handlers = import.meta.glob<Record<string, (event: RequestEvent) => Promise<Response>>>(
	'../../../../src/routes/api/v1/**/+server.ts'
);

/** What tests ask about: the small world, analysed, behind the routes. */
export interface SmallService {
	store: GraphStore;
	snapshot: AnalysisSnapshot;
	/** A declaration whose inspection found an offence. */
	shipment: { id: string; day: string; inspected: string };
	/** Its importer. */
	importer: string;
}

/** Filled before the first test of the file, closed after the last. */
export function smallService(): SmallService {
	const service = {} as SmallService;
	beforeAll(async () => {
		process.env.FILATURE_STORE = `sqlite:${join(importFolder({}), 'store.sqlite')}`;
		const store = await sharedStore(readSettings(process.env));
		await loadSmallWorld(store);
		const snapshot = await analyse(store, LOCAL_OPERATOR, { createdAt: '2026-01-03T00:00:00.000Z' });
		Object.assign(service, { store, snapshot, ...(await offence(store)) });
	});
	afterAll(async () => {
		await service.store.close();
		delete process.env.FILATURE_STORE;
	});
	return service;
}

async function offence(store: GraphStore): Promise<Pick<SmallService, 'shipment' | 'importer'>> {
	for await (const chunk of store.scanNodes(EVERYTHING, 'Inspection')) {
		const found = chunk.find(({ properties }) => properties.result === 'offence');
		if (!found) continue;
		const id = String(found.properties.shipment_id);
		const [node] = await store.nodes(EVERYTHING, [{ label: 'Shipment', id }]);
		const { declaration_date, importer_id } = node!.properties;
		const inspected = String(found.properties.inspection_date);
		return { shipment: { id, day: String(declaration_date), inspected }, importer: String(importer_id) };
	}
	throw new Error('the small world has no offence');
}

export interface Asked {
	params?: Record<string, string>;
	query?: Record<string, string>;
	headers?: Record<string, string>;
	body?: unknown;
	locale?: Locale;
}

/** Calls the handler of `src/routes/api/v1/<file>/+server.ts` as SvelteKit does. */
export async function ask(
	file: string,
	method: 'GET' | 'POST' | 'DELETE',
	{ params = {}, query = {}, headers = {}, body, locale = 'en' }: Asked = {}
): Promise<Response> {
	const route = await handlers[`${ROUTES}${file}/+server.ts`]!();
	const url = new URL(`http://127.0.0.1/api/v1/${file}?${new URLSearchParams(query)}`);
	const isText = typeof body === 'string' || body instanceof Uint8Array;
	const request = new Request(url, {
		method,
		headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
		...(body !== undefined && { body: isText ? (body as BodyInit) : JSON.stringify(body) })
	});
	return route[method]!({
		params,
		url,
		request,
		locals: { locale, scope: EVERYTHING, actor: LOCAL_OPERATOR },
		getClientAddress: () => '127.0.0.1'
	} as unknown as RequestEvent);
}

/** The problem that an answer is, which must be one. */
export async function problem(response: Response, status: number) {
	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	return problemAnswer.parse(await response.json());
}
