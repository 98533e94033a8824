import { featureSetHeaders } from '../answers/feature-answer.ts';
import { scoredAnswer } from '../answers/score-answer.ts';
import { declarationBody } from '../declaration-body.ts';
import { operation } from '../operation.ts';
import { featureSetCondition } from './feature-parameters.ts';

export const scoreDeclaration = operation({
	id: 'score',
	tag: 'score',
	method: 'POST',
	path: '/api/v1/score',
	headers: featureSetCondition,
	body: declarationBody,
	answer: { status: 200, schema: scoredAnswer, headers: featureSetHeaders },
	problems: ['missing-prerequisite', 'precondition-failed', 'bad-input'],
	example: {
		body: {
			shipment: {
				declaration_date: '2026-01-15',
				office_code: '301',
				importer_id: 'OP7949142',
				broker_id: 'TR9868135',
				country_of_departure: 'CN'
			},
			items: [
				{
					hs_code: '6403990000',
					country_of_origin: 'CN',
					quantity: 1200,
					net_mass_kg: 900,
					customs_value: 41_000,
					duty_amount: 7175,
					tax_amount: 9635
				}
			]
		}
	}
});
