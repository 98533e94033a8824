import { AppError } from '#lib/domain/errors.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { featureJson } from '#lib/server/http/feature-response.ts';
import { scoreDeclaration } from '#lib/server/http/operations/score-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';
import { scoreDeclaration as score } from '#lib/server/live/score-declaration.ts';
import { readSettings } from '#lib/server/settings.ts';
import { reasonText } from '#lib/ui/reason-text.ts';

export const POST = serveOperation(scoreDeclaration, async ({ body, headers }, { locals }) => {
	const { feature_names, features, ...scored } = await score(readSettings(process.env), body).catch(retold);
	const { hash: found, version } = scored.feature_set;
	const wanted = headers['feature-set-hash'];
	if (wanted !== undefined && wanted !== found) {
		throw new AppError('precondition-failed', 'feature-set-differs', { wanted, found, version });
	}
	const translator = translatorFor(locals.locale);
	return featureJson({
		...scored,
		reasons: scored.reasons.map((reason) => ({ ...reason, sentence: reasonText(reason, translator) })),
		features: Object.fromEntries(
			feature_names.map((name, k) => [name, Number.isNaN(features[k]!) ? null : features[k]!])
		)
	});
});

/** What is well written and cannot be scored all the same, such as a day that is over, is no slip of the pen: 422. */
function retold(cause: unknown): never {
	if (!(cause instanceof AppError) || cause.code !== 'invalid-argument') throw cause;
	throw new AppError('bad-input', cause.key, cause.params, cause);
}
