/** What each operation of the API does, for those who call it (OpenAPI, the page /api). */
export const api = {
	'nav.api': 'Interface for programs',
	'api.title': 'Interface for programs',
	'api.download': 'OpenAPI description',
	'api.subjects': 'Subjects',
	'api.cost': 'Costs {points, plural, one {# point} other {# points}} of the allowance.',
	'api.parameters': 'What is asked',
	'api.answers': 'What is answered',
	'api.name': 'Name',
	'api.where': 'Where',
	'api.type': 'Type',
	'api.meaning': 'Meaning',
	'api.status': 'Status',
	'api.required': 'required',
	'api.in.path': 'address',
	'api.in.query': 'query',
	'api.in.header': 'header',
	'api.in.body': 'body',
	'api.example': 'Command to try it',
	'api.copy': 'Copy',
	'api.copied': 'Copied',

	'api.summary': 'Graph features, scores and clusters of customs declarations',
	'api.about':
		'Everything is read from the store that this server serves. Failures are problem details (RFC 9457) in the language asked for. Days are ISO 8601; “before” means a strictly earlier day. Clients must expect properties that are not described here yet.',
	'api.tag.features': 'Features: what was known of a declaration or an entity, for risk models',
	'api.tag.score': 'Scoring of a declaration at lodgement',
	'api.tag.graph': 'The graph of firms, persons, identifiers and declarations',
	'api.tag.clusters': 'Suspected networks',
	'api.tag.jobs': 'Long work in the background',
	'api.tag.loads': 'What was loaded and what was set aside',
	'api.tag.api': 'This interface itself',
	'api.answer.json': 'The answer.',
	'api.answer.accepted': 'Taken. The work goes on in the background.',
	'api.answer.stream': 'The rows, streamed.',

	'api.feature-schema': 'The feature catalogue',
	'api.feature-schema.about':
		'Every feature with its meaning in your language, type, unit, range, source columns, method and freshness, in the order in which values are given; with the version and hash of the feature set.',
	'api.feature': 'One feature and what it is made from',
	'api.feature.about':
		'A feature with its lineage: the tables and columns it is computed from, how, and how fresh it is.',
	'api.shipment-features': 'Features of one declaration',
	'api.shipment-features.about':
		'The values as they were known on the eve of the declaration. With as_of, a declaration lodged on or after that day is not known yet.',
	'api.shipments-features': 'Features of many declarations',
	'api.shipments-features.about':
		'Up to 10,000 ids, answered in the order asked for, all from one analysis. Values are lists in the order of names; an unknown id and one not known yet say so.',
	'api.export-shipments': 'All declarations with their features, as a file',
	'api.export-shipments.about':
		'Every declaration that is analysed, by id, streamed. With as_of, only those lodged before that day; with outcomes, what inspections had found by then and when, so that training data hold nothing of the future.',
	'api.shipment-lineage': 'The rows behind a declaration’s values',
	'api.shipment-lineage.about':
		'Load, file and line of the declaration, its items, its parties and what tied them by then; for one feature, only the tables it is made from.',
	'api.entity-features': 'Features of one entity',
	'api.entity-features.about':
		'The values of a firm or person at the last dated snapshot on or before as_of, else at the newest.',
	'api.entity-history': 'Features of one entity over time',
	'api.entity-history.about': 'The values at every dated snapshot that knew the entity, earliest first.',
	'api.entities-features': 'Features of many entities',
	'api.entities-features.about': 'Up to 10,000 firms and persons, answered in the order asked for.',
	'api.export-entities': 'All entities with their features, as a file',
	'api.export-entities.about':
		'Every firm and person that is analysed, by id, streamed, at the last dated snapshot on or before as_of.',
	'api.entity-lineage': 'The rows behind an entity’s values',
	'api.entity-lineage.about':
		'Load, file and line of the entity and of what ties it to identifiers and persons; for one feature, only the tables it is made from.',
	'api.score': 'Score a declaration that is being lodged',
	'api.score.about':
		'The declaration in, as columns of the import tables; its features, score, proposed lane and reasons out. Nothing is stored. The proposal is advice: an officer decides.',

	'api.search': 'Find a firm, a person, an identifier or a declaration',
	'api.search.about': 'By id, name in either script, or identifier; best match first.',
	'api.node': 'What is known of one node',
	'api.node.about': 'Its rows, score and reasons, identifiers with who else uses them, and its declarations.',
	'api.relations': 'What an expansion would bring',
	'api.relations.about': 'How many neighbours a node has, by relation, and its partners across declarations.',
	'api.expand': 'Expand nodes',
	'api.expand.about': 'Neighbours along relations, or trade partners across the declarations between.',
	'api.connect': 'Add nodes to a scene',
	'api.connect.about': 'The named nodes, with their relations to each other and to what is in the scene.',
	'api.clusters': 'Suspected networks, by rank',
	'api.clusters.about':
		'Each with score, members, money at risk, period, likely schemes with their evidence, and what the score would be without each piece of evidence.',
	'api.cluster': 'One suspected network',
	'api.cluster.about': 'With its members and the rows behind its reasons in words.',
	'api.cluster-scene': 'The scene of a network',
	'api.cluster-scene.about': 'Members, persons, shared identifiers and the most suspicious declarations.',
	'api.jobs': 'Jobs, the newest first',
	'api.jobs.about': 'Work that runs, waits, or ended a while ago.',
	'api.start-job': 'Start an analysis',
	'api.start-job.about':
		'Computes features, scores and networks anew. Loads are started on the command line alone.',
	'api.job': 'Where a job stands',
	'api.job.about': 'Its progress, or how it ended.',
	'api.cancel-job': 'Cancel a job',
	'api.cancel-job.about': 'Asks it to stop; the answer shows where it stands.',
	'api.quarantine': 'Rows that were set aside',
	'api.quarantine.about':
		'With file, line, column and the reason in your language, to be mended at the source.',
	'api.openapi': 'This description',
	'api.openapi.about': 'OpenAPI 3.1, made from the same schemas that parse the requests.'
} as const;
