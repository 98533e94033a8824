import { z } from 'zod';
import { edgeType } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { scoreValue } from './assessment-answer.ts';

export const labelName = z.enum(NODE_LABELS);

const sceneNode = z
	.object({
		label: labelName,
		id: z.string(),
		key: z.string(),
		caption: z.string().meta({ description: 'api.field.caption' }),
		bare: z.boolean().meta({ description: 'api.field.bare' }),
		score: scoreValue.nullable(),
		cluster_id: z.string().nullable(),
		shared_by: z.int().nullable().meta({ description: 'api.field.shared-by' }),
		date: z.string().nullable(),
		detail: z.string().nullable()
	})
	.meta({ id: 'SceneNode', description: 'api.schema.scene-node' });

const sceneEdge = z
	.object({
		key: z.string(),
		type: edgeType,
		from: z.string(),
		to: z.string(),
		shipments: z.int().nullable(),
		first_date: z.string().nullable(),
		last_date: z.string().nullable()
	})
	.meta({ id: 'SceneEdge', description: 'api.schema.scene-edge' });

export const sceneAnswer = z
	.object({
		nodes: z.array(sceneNode),
		edges: z.array(sceneEdge),
		omitted: z.int().meta({ description: 'api.field.omitted' })
	})
	.meta({ id: 'Scene', description: 'api.schema.scene' });

export const sceneNodes = z.array(sceneNode);

export const expandOptionsAnswer = z
	.object({
		options: z.array(
			z
				.object({
					along: z.enum(['relations', 'trade']),
					type: edgeType,
					direction: z.enum(['out', 'in']),
					label: labelName,
					count: z.int(),
					more: z.boolean().meta({ description: 'api.field.more' })
				})
				.meta({ id: 'ExpandOption', description: 'api.schema.expand-option' })
		)
	})
	.meta({ id: 'ExpandOptions' });

export const searchAnswer = z
	.object({
		hits: z.array(
			z.object({
				label: labelName,
				id: z.string(),
				caption: z.string(),
				matched: z.string().meta({ description: 'api.field.matched' }),
				score: scoreValue.nullable(),
				detail: z.string().nullable()
			})
		)
	})
	.meta({ id: 'SearchHits' });
