import type { TypologyId } from '#lib/domain/typology.ts';
import { TYPOLOGIES } from '#lib/domain/typology.ts';
import type { Builder } from '../builder.ts';
import { pick, shuffled } from '../draw.ts';
import { type Difficulty } from '../settings.ts';
import { plantBrokerCollusion } from './broker-collusion.ts';
import { plantCarousel } from './carousel.ts';
import { plantLicenceSplitting } from './licence-splitting.ts';
import { plantMisclassification } from './misclassification.ts';
import { plantNewTraderBurst } from './new-trader-burst.ts';
import { plantOriginSwitching } from './origin-switching.ts';
import { plantPhoenix } from './phoenix.ts';
import { plantPriorOffender } from './prior-offender.ts';
import { Ring } from './ring.ts';
import { plantShellCluster } from './shell-cluster.ts';
import { plantTbml } from './tbml.ts';
import { plantTemporaryAdmission } from './temporary-admission.ts';
import { plantUndervaluation } from './undervaluation.ts';
import { plantValueSplitting } from './value-splitting.ts';

const PLANTERS: Readonly<Record<TypologyId, (ring: Ring) => void>> = {
	phoenix: plantPhoenix,
	shell_cluster: plantShellCluster,
	broker_collusion: plantBrokerCollusion,
	undervaluation: plantUndervaluation,
	misclassification: plantMisclassification,
	origin_switching: plantOriginSwitching,
	carousel: plantCarousel,
	tbml: plantTbml,
	licence_splitting: plantLicenceSplitting,
	temporary_admission: plantTemporaryAdmission,
	value_splitting: plantValueSplitting,
	new_trader_burst: plantNewTraderBurst,
	prior_offender: plantPriorOffender
};

/** Least part of the world's time that a typology needs to unfold. */
const MIN_SPAN: Partial<Record<TypologyId, number>> = {
	phoenix: 0.6,
	prior_offender: 0.6,
	misclassification: 0.45
};
const LEVELS: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** The rings of a world: each typology as often as the size says, at all three difficulties where there are three. */
export function plantRings(builder: Builder): void {
	const order = builder.streams('ring order');
	const wanted: { typology: TypologyId; difficulty: Difficulty }[] = [];
	for (const [at, typology] of TYPOLOGIES.entries()) {
		for (let i = 0; i < builder.size.ringsPerTypology; i++) {
			// A world with one ring a typology deals the difficulties out among typologies.
			const level = builder.size.ringsPerTypology < LEVELS.length ? (at + i) % 3 : i % 3;
			const drawn = i >= LEVELS.length ? pick(order, LEVELS) : (LEVELS[level] as Difficulty);
			wanted.push({ typology, difficulty: drawn });
		}
	}
	// Ring numbers say nothing of the kind.
	for (const [i, { typology, difficulty }] of shuffled(order, wanted).entries()) {
		const id = `R${String(i + 1).padStart(3, '0')}`;
		const ring = new Ring(
			builder,
			builder.streams(`ring ${id}`),
			id,
			typology,
			difficulty,
			MIN_SPAN[typology]
		);
		PLANTERS[typology](ring);
	}
}
