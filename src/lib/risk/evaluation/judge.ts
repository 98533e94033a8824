import type { TaskOptions } from '#lib/domain/task.ts';
import { baselineScores } from './baselines/baseline-scores.ts';
import { clusterFigures } from './cluster-figures.ts';
import { attainableEntities, entityFigures, falseAccusation, topEntities } from './entity-figures.ts';
import { SCORERS } from './report.ts';
import type { Judgement, Scorer, ScorerFigures } from './report.ts';
import { ringsOfWorld } from './rings.ts';
import type { Ring } from './rings.ts';
import type { Scores, World } from './scores.ts';
import { attainableShipments, shipmentFigures } from './shipment-figures.ts';
import type { JudgedShipments } from './shipment-figures.ts';
import type { Truth } from './truth.ts';

/**
 * All figures of "How a result is judged" (docs/data-contract.md) for our scores and for each baseline.
 * @param seed of ties, of the random baseline and of the tabular model
 */
export function judge(
	world: World,
	ours: Scores,
	truth: Truth,
	seed: number,
	options: TaskOptions
): Judgement {
	const rings = ringsOfWorld(world.tables, truth);
	const shipments = judgedShipments(world, truth, rings);
	const { scores, training, trainingOffences } = baselineScores(world, seed, options);
	const figures = (of: Scores): ScorerFigures => {
		const top = topEntities(world.organisationIds, of.entities, seed);
		return {
			shipments: shipmentFigures(shipments, of.shipments, seed),
			entities: entityFigures(world.organisationIds, top, rings),
			falseAccusation: falseAccusation(world.organisationIds, top, rings, truth.lookalikes),
			clusters: clusterFigures(of.clusters, rings)
		};
	};
	const all: Record<Scorer, Scores> = { filature: ours, ...scores };
	return {
		scorers: Object.fromEntries(
			SCORERS.map((scorer) => [scorer, figures(all[scorer])])
		) as Judgement['scorers'],
		attainable: {
			top: attainableShipments(shipments),
			ringOrganisations: attainableEntities(world.organisationIds, rings)
		},
		counts: {
			shipments: shipments.ids.length,
			illicit: shipments.illicit.reduce((sum, flag) => sum + flag, 0),
			organisations: world.organisationIds.length,
			rings: rings.length,
			training,
			trainingOffences
		}
	};
}

function shipmentIds({ tables, period }: World): string[] {
	return tables.shipments.ids.slice(period.firstRow);
}

function judgedShipments(world: World, truth: Truth, rings: Ring[]): JudgedShipments {
	const ids = shipmentIds(world);
	const rowOf = new Map(ids.map((id, row) => [id, row]));
	const difficulties = new Map(rings.map(({ id, difficulty }) => [id, difficulty]));
	const judged: JudgedShipments = {
		ids,
		illicit: new Uint8Array(ids.length),
		evaded: new Float64Array(ids.length),
		typology: ids.map(() => ''),
		difficulty: ids.map(() => '')
	};
	for (const { shipment_id, illicit, ring_id, typology, evaded_revenue } of truth.shipments) {
		const row = rowOf.get(shipment_id);
		if (row === undefined || !illicit) continue;
		judged.illicit[row] = 1;
		judged.evaded[row] = evaded_revenue;
		judged.typology[row] = typology ?? '';
		judged.difficulty[row] = (ring_id && difficulties.get(ring_id)) ?? '';
	}
	return judged;
}
