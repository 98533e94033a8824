/** What the API refuses, and why. */
export const service = {
	'problem.precondition-failed': 'Another feature set than asked for',
	'problem.too-large': 'The request is too large',
	'problem.unsupported-type': 'This kind of content is not taken',
	'problem.rate-limited': 'Too many requests',
	'error.invalid-request': 'A part of the request is not as described. See the list of places.',
	'error.body-too-large': 'The body is larger than {limit, number} bytes. Ask for less at once.',
	'error.rate-limited':
		'More than {limit, number} points were spent in a minute. Wait {seconds, number} {seconds, plural, one {second} other {seconds}}, then go on.',
	'error.bad-rate-limit':
		'FILATURE_RATE_LIMIT is “{value}”. Give the points a client may spend in a minute as a whole number; 0 lifts the limit.',
	'error.too-many-jobs': '{count, number} jobs are waiting already. Wait until some are done, or cancel one.',
	'error.feature-set-differs':
		'Your model was trained on the feature set {wanted}; here it is {found} (version {version}). Train it anew on an export of this set, or ask the installation that made yours.',
	'error.unknown-features':
		'The catalogue of this analysis has no feature {names}. See /api/v1/features/schema.',
	'error.unknown-feature': 'The catalogue has no feature {id}. See /api/v1/features/schema.',
	'error.features-not-analysed':
		'{label} {id} is not in the analysis. Check the id, or analyse again if it was loaded since.',
	'error.shipment-not-known-yet':
		'Declaration {id} was not known before {asOf}. Ask with a later as_of, or without one.',
	'error.entity-not-known-yet':
		'No dated snapshot on or before {asOf} knew {label} {id}. Ask with a later as_of, or without one.',
	'error.analysis-keeps-changing': 'A new analysis is being written. Ask again in a moment.',
	'error.analysis-too-old':
		'The analysis in the store was made by an earlier version of Filature, without a feature set. Analyse again.',
	'cli.features-exported': 'Features written to {file} ({bytes, number} bytes), feature set {hash}.',
	'cli.feature-set': 'Feature set {hash} (version {version})',
	'invalid.missing': 'This is missing.',
	'invalid.type': 'This must be {expected}.',
	'invalid.a-string': 'text',
	'invalid.a-number': 'a number',
	'invalid.a-int': 'a whole number',
	'invalid.a-boolean': 'true or false',
	'invalid.a-array': 'a list',
	'invalid.a-object': 'an object',
	'invalid.a-null': 'null',
	'invalid.a-record': 'an object',
	'invalid.too-small.string': 'This needs at least {limit, plural, one {# character} other {# characters}}.',
	'invalid.too-small.array': 'This needs at least {limit, plural, one {# entry} other {# entries}}.',
	'invalid.too-small.number': 'This must be at least {limit, number}.',
	'invalid.too-small.int': 'This must be at least {limit, number}.',
	'invalid.too-big.string': 'This may have at most {limit, plural, one {# character} other {# characters}}.',
	'invalid.too-big.array': 'This may have at most {limit, plural, one {# entry} other {# entries}}.',
	'invalid.too-big.number': 'This may be at most {limit, number}.',
	'invalid.too-big.int': 'This may be at most {limit, number}.',
	'invalid.date': 'This is not a date. Write it as 2026-01-31.',
	'invalid.format': 'This is not written as described.',
	'invalid.unknown-name': 'Not known here: {names}. Check the spelling.',
	'invalid.choice': 'This must be one of: {choices}.',
	'invalid.other': 'This is not as described.'
} as const;
