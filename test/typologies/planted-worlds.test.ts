import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { scoreEntities } from '#lib/risk/entity-scores.ts';
import { findingFigures } from '#lib/risk/evaluation/finding-figures.ts';
import type { FindingFigures } from '#lib/risk/evaluation/finding-figures.ts';
import { ringsOf } from '#lib/risk/evaluation/rings.ts';
import { scoreShipments } from '#lib/risk/shipment-scores.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import { readTruth } from '#lib/server/app/evaluate.ts';
import { generate } from '#lib/server/app/generate.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import { MOST_MEMBERS } from '#lib/typologies/limits.ts';
import { TYPOLOGY_FINDERS } from '#lib/typologies/registry.ts';
import { defaultTypologySettings } from '#lib/typologies/settings.ts';
import { importFolder } from '../support/import-folder.ts';

const SEEDS = [1, 2, 3];
const PER_WORLD = 60_000;

/**
 * Least part of the rings of three demo worlds that the findings of their own typology meet, by difficulty, and least
 * part of the findings stated at .5 or more of which half the organisations are of rings. Some points below what was
 * measured (docs/typologies.md): a worse detector fails, another draw of the same quality does not.
 */
const LEAST: Partial<Record<TypologyId, { easy: number; medium: number; hard: number; precision: number }>> =
	{
		phoenix: { easy: 0.99, medium: 0.75, hard: 0.6, precision: 0.9 },
		shell_cluster: { easy: 0.8, medium: 0.6, hard: 0.15, precision: 0.85 },
		broker_collusion: { easy: 0.8, medium: 0.5, hard: 0.6, precision: 0.7 },
		undervaluation: { easy: 0.99, medium: 0.3, hard: 0, precision: 0.9 },
		misclassification: { easy: 0.99, medium: 0.75, hard: 0.6, precision: 0.8 },
		origin_switching: { easy: 0.8, medium: 0.75, hard: 0.6, precision: 0.85 },
		carousel: { easy: 0.99, medium: 0.99, hard: 0.6, precision: 0.9 },
		tbml: { easy: 0.99, medium: 0.5, hard: 0.4, precision: 0.85 },
		licence_splitting: { easy: 0.99, medium: 0.99, hard: 0.8, precision: 0.9 },
		temporary_admission: { easy: 0.99, medium: 0.75, hard: 0.8, precision: 0.9 },
		value_splitting: { easy: 0.99, medium: 0.8, hard: 0.75, precision: 0.9 },
		new_trader_burst: { easy: 0.99, medium: 0.8, hard: 0.3, precision: 0.8 },
		prior_offender: { easy: 0.99, medium: 0.75, hard: 0.3, precision: 0.85 }
	};

interface Judged {
	figures: Record<string, FindingFigures>;
	findings: Finding[];
	/** Kinds of honest look-alikes among the organisations of each finding that are in no ring. */
	lookalikes: string[][];
}

const worlds: Judged[] = [];

beforeAll(
	async () => {
		for (const seed of SEEDS) worlds.push(await judge(seed));
	},
	SEEDS.length * PER_WORLD * 3
);

async function judge(seed: number): Promise<Judged> {
	const folder = join(importFolder({}), 'world');
	await generate({ size: 'demo', seed, folder });
	const store = await openStore({ store: { kind: 'sqlite', file: join(folder, 'store.sqlite') } });
	await ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native' });
	const all = await loadTables(store, EVERYTHING);
	await store.close();
	const asOf = Math.max(all.shipments.day.at(-1)!, all.inspections.day.at(-1)!) + 1;
	const tables = cutTables(all, asOf);
	const scores = scoreShipments(new ShipmentStream(tables), asOf, {});
	const { surprise } = scoreEntities(scores);
	const evidence = { past: scores.stream.past, suspicion: scores.hindsight, surprise };
	const settings = defaultTypologySettings();
	const findings = TYPOLOGY_FINDERS.flatMap((finder) => finder.find(evidence, settings[finder.id]!));
	const truth = await readTruth(join(folder, 'truth'));
	const { ids, labels } = tables.entities;
	const organisations = new Set(ids.filter((_, e) => labels[e] !== 'Person'));
	const rings = ringsOf(truth, (id) => organisations.has(id));
	const guilty = new Set(rings.flatMap((ring) => [...ring.organisations]));
	const kinds = Map.groupBy(truth.lookalikes, ({ member_id }) => member_id);
	const idsOf = ({ members }: Finding) => members.map(({ entity }) => ids[entity]!);
	return {
		findings,
		figures: findingFigures(
			findings.map((finding) => ({ ...finding, organisations: idsOf(finding) })),
			rings
		),
		lookalikes: findings.map((finding) =>
			idsOf(finding)
				.filter((id) => !guilty.has(id))
				.flatMap((id) => (kinds.get(id) ?? []).map(({ kind }) => kind))
		)
	};
}

describe.each(Object.entries(LEAST))('%s', (id, least) => {
	test.each(['easy', 'medium', 'hard'] as const)('finds the %s rings it is made for', (level) => {
		let [found, of] = [0, 0];
		for (const { figures } of worlds) {
			found += figures[id]?.rings[level]?.found ?? 0;
			of += figures[id]?.rings[level]?.of ?? 0;
		}
		expect(found / Math.max(1, of), `${found} of ${of}`).toBeGreaterThanOrEqual(of === 0 ? 0 : least[level]);
	});

	test('what it is sure of is of rings', () => {
		const precise = worlds.reduce((sum, { figures }) => sum + (figures[id]?.precision.found ?? 0), 0);
		const stated = worlds.reduce((sum, { figures }) => sum + (figures[id]?.precision.of ?? 0), 0);
		expect(stated).toBeGreaterThan(0);
		expect(precise / stated, `${precise} of ${stated}`).toBeGreaterThanOrEqual(least.precision);
	});

	test('as many of its findings hold as it states, within what chance allows', () => {
		const findings = worlds.flatMap(({ figures }) => figures[id]?.findings ?? []);
		const stated = findings.reduce((sum, { confidence }) => sum + confidence, 0);
		const spread = Math.sqrt(findings.reduce((sum, { confidence: p }) => sum + p * (1 - p), 0));
		const held = findings.filter(({ holds }) => holds).length;
		expect(Math.abs(held - stated), `${held} held, ${stated.toFixed(1)} stated`).toBeLessThan(3 * spread + 1);
	});
});

describe('the honest who look alike', () => {
	/** These kinds look like what the typologies of networks look for; those of goods and prices have their own. */
	const sure = ({ typology, confidence }: Finding) => typology in LEAST && confidence >= 0.5;
	const accused = (kind: string) =>
		worlds.flatMap(({ findings, lookalikes }) =>
			findings.filter((finding, i) => sure(finding) && mostly(lookalikes[i]!, kind, finding))
		);
	const mostly = (kinds: string[], kind: string, { members }: Finding) =>
		2 * kinds.filter((other) => other === kind).length > members.length;

	test.each([
		'domiciliation',
		'corporate_group',
		'accountant',
		'restructuring',
		'shared_licence',
		'border_wave'
	])('no sure finding is made of a %s', (kind) => {
		expect(accused(kind).map(({ typology, confidence }) => `${typology} ${confidence}`)).toEqual([]);
	});

	test('no mega-broker is accused', () => {
		const brokers = worlds.flatMap(({ findings, lookalikes }) =>
			findings.filter((finding, i) => sure(finding) && lookalikes[i]!.includes('mega_broker'))
		);
		expect(brokers.map(({ typology }) => typology)).toEqual([]);
	});
});

test('every finding is ring-sized, names nobody twice, rests on rows in order of time', () => {
	for (const { findings } of worlds) {
		for (const { members, shipments, proofs, confidence } of findings) {
			expect(members.length).toBeGreaterThanOrEqual(2);
			expect(members.length).toBeLessThanOrEqual(MOST_MEMBERS);
			expect(new Set(members.map(({ entity }) => entity)).size).toBe(members.length);
			expect([...shipments].sort((x, y) => x - y)).toEqual(shipments);
			expect(new Set(shipments).size).toBe(shipments.length);
			expect(proofs.length).toBeGreaterThan(0);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThan(1);
		}
	}
});

test('every finding and every proof is a sentence in every language', () => {
	const seen = new Map<string, Record<string, string | number>>();
	for (const { findings } of worlds) {
		for (const { typology, params, proofs } of findings) {
			seen.set(`typology.${typology}.finding`, params);
			for (const proof of proofs) seen.set(`proof.${proof.code}`, proof.params);
		}
	}
	for (const locale of LOCALES) {
		for (const [key, params] of seen) {
			const sentence = translate(locale, key, params);
			expect(sentence).not.toBe(key);
			expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
		}
	}
});
