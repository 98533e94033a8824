import { api } from './api.ts';
import { apiFields } from './api-fields.ts';
import { cli } from './cli.ts';
import { cluster } from './cluster.ts';
import { errors } from './errors.ts';
import { evaluation } from './evaluation.ts';
import { explorer } from './explorer.ts';
import { features } from './features.ts';
import { featuresEntity } from './features-entity.ts';
import { featuresSignal } from './features-signal.ts';
import { featuresStructure } from './features-structure.ts';
import { ingest } from './ingest.ts';
import { kernels } from './kernels.ts';
import { pages } from './pages.ts';
import { reference } from './reference.ts';
import { risk } from './risk.ts';
import { service } from './service.ts';
import { typologies } from './typologies.ts';
import { vocabulary } from './vocabulary.ts';
import { world } from './world.ts';

export const ar = {
	...api,
	...apiFields,
	...cli,
	...cluster,
	...errors,
	...evaluation,
	...explorer,
	...features,
	...featuresEntity,
	...featuresSignal,
	...featuresStructure,
	...ingest,
	...kernels,
	...pages,
	...reference,
	...risk,
	...service,
	...typologies,
	...vocabulary,
	...world
};
