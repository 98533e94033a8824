import { z } from 'zod';
import { reasonAnswer, scoreValue } from './assessment-answer.ts';
import { expandOptionsAnswer, labelName, sceneNodes } from './scene-answer.ts';

export const sourceRefAnswer = z
	.object({
		load_id: z.string(),
		file: z.string(),
		line: z.int().meta({ description: 'api.field.line' })
	})
	.meta({ id: 'SourceRow', description: 'api.schema.source-row' });

const graphNode = z
	.object({
		label: labelName,
		id: z.string(),
		caption: z.string(),
		properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
		bare: z.boolean(),
		version: z.int(),
		source: sourceRefAnswer,
		carried: z.record(z.string(), sourceRefAnswer).meta({ description: 'api.field.carried' }),
		risk: z
			.object({ score: scoreValue, community: z.int().nullable(), cluster_id: z.string().nullable() })
			.optional()
	})
	.meta({ id: 'Node', description: 'api.schema.node' });

const sharers = z.object({ total: z.int(), named: sceneNodes }).meta({ id: 'Sharers' });

export const nodeCardAnswer = z
	.object({
		node: graphNode,
		assessment: z.object({ score: scoreValue, reasons: z.array(reasonAnswer) }).nullable(),
		identifiers: z.array(z.object({ identifier: sceneNodes.element, others: sharers })),
		users: sharers.nullable(),
		evidence: sceneNodes,
		shipments: z.object({
			total: z.int(),
			rows: z.array(
				z.object({
					shipment_id: z.string(),
					declaration_date: z.string(),
					office_code: z.string().nullable(),
					score: scoreValue.nullable(),
					outcome: z.enum(['compliant', 'offence']).nullable().meta({ description: 'api.field.outcome' })
				})
			)
		}),
		options: expandOptionsAnswer.shape.options
	})
	.meta({ id: 'NodeCard', description: 'api.schema.node-card' });
