import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cutTables } from '../src/lib/analysis/cut-tables.ts';
import { loadTables } from '../src/lib/analysis/load-tables.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '../src/lib/domain/scope.ts';
import { TYPOLOGIES } from '../src/lib/domain/typology.ts';
import type { TypologyId } from '../src/lib/domain/typology.ts';
import { scoreEntities } from '../src/lib/risk/entity-scores.ts';
import { findingFigures } from '../src/lib/risk/evaluation/finding-figures.ts';
import type { FindingFigures } from '../src/lib/risk/evaluation/finding-figures.ts';
import { ringsOf } from '../src/lib/risk/evaluation/rings.ts';
import { scoreShipments } from '../src/lib/risk/shipment-scores.ts';
import { ShipmentStream } from '../src/lib/risk/shipment-stream.ts';
import { readTruth } from '../src/lib/server/app/evaluate.ts';
import { generate } from '../src/lib/server/app/generate.ts';
import { ingest } from '../src/lib/server/app/ingest.ts';
import { openStore } from '../src/lib/server/container.ts';
import { strengthOf } from '../src/lib/typologies/confidence.ts';
import { TYPOLOGY_FINDERS } from '../src/lib/typologies/registry.ts';
import { defaultTypologySettings } from '../src/lib/typologies/settings.ts';
import { fitPlatt } from './fit-platt.ts';

const LEVELS = ['easy', 'medium', 'hard'];

/**
 * What each typology finds in demo worlds of the seeds, what its findings state and how many hold, and the two numbers
 * of confidence.ts fitted anew.
 */
export async function typologies(seeds: number[]): Promise<string> {
	const worlds: Record<string, FindingFigures>[] = [];
	for (const seed of seeds) worlds.push(await judgeSeed(seed));
	return [
		`Seeds ${seeds.join(', ')}, demo size.`,
		'',
		'| typology | easy | medium | hard | findings at .5 or more: of rings | mean stated | meet a ring | slope, bias fitted anew |',
		'|---|---|---|---|---|---|---|---|',
		...TYPOLOGIES.map((id) =>
			row(
				id,
				worlds.map((world) => world[id]).filter((figures) => figures !== undefined)
			)
		)
	].join('\n');
}

function row(id: TypologyId, figures: FindingFigures[]): string {
	const rings = LEVELS.map((level) => {
		const found = figures.reduce((sum, { rings }) => sum + (rings[level]?.found ?? 0), 0);
		return `${found}/${figures.reduce((sum, { rings }) => sum + (rings[level]?.of ?? 0), 0)}`;
	});
	const precise = figures.reduce((sum, { precision }) => sum + precision.found, 0);
	const stated = figures.reduce((sum, { precision }) => sum + precision.of, 0);
	const findings = figures.flatMap((world) => world.findings);
	const share = (of: number) => (findings.length === 0 ? '' : (of / findings.length).toFixed(2));
	const fit = fitPlatt(
		findings.map(({ confidence, holds }) => ({ strength: strengthOf(id, confidence), holds }))
	);
	return `| ${[
		id,
		...rings,
		`${precise}/${stated}`,
		share(findings.reduce((sum, { confidence }) => sum + confidence, 0)),
		share(findings.filter(({ holds }) => holds).length),
		`${fit.slope.toFixed(2)}, ${fit.bias.toFixed(2)}`
	].join(' | ')} |`;
}

async function judgeSeed(seed: number): Promise<Record<string, FindingFigures>> {
	const folder = join(mkdtempSync(join(tmpdir(), 'filature-bench-')), 'world');
	try {
		await generate({ size: 'demo', seed, folder });
		const truth = await readTruth(join(folder, 'truth'));
		const store = await openStore({ store: { kind: 'sqlite', file: join(folder, 'store.sqlite') } });
		await ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native' });
		const all = await loadTables(store, EVERYTHING);
		await store.close();
		const asOf = Math.max(all.shipments.day.at(-1) ?? 0, all.inspections.day.at(-1) ?? 0) + 1;
		const tables = cutTables(all, asOf);
		const scores = scoreShipments(new ShipmentStream(tables), asOf, {});
		const { surprise } = scoreEntities(scores);
		const evidence = { past: scores.stream.past, suspicion: scores.hindsight, surprise };
		const settings = defaultTypologySettings();
		const findings = TYPOLOGY_FINDERS.flatMap((finder) => finder.find(evidence, settings[finder.id]!));
		const organisations = new Set(
			tables.entities.ids.filter((_, e) => tables.entities.labels[e] !== 'Person')
		);
		return findingFigures(
			findings.map(({ typology, confidence, members }) => ({
				typology,
				confidence,
				organisations: members.map(({ entity }) => tables.entities.ids[entity]!)
			})),
			ringsOf(truth, (id) => organisations.has(id))
		);
	} finally {
		rmSync(dirname(folder), { recursive: true, force: true });
	}
}
