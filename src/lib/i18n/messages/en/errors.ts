/** Expected failures: what happened, and what to do. Keys are those of AppError. */
export const errors = {
	'error.bad-store-address':
		'The store address is not understood. Write sqlite:FILE or neo4j://HOST:PORT; give user and password by NEO4J_USER and NEO4J_PASSWORD.',
	'error.no-app-root':
		'Filature’s own folder was not found above {folder}: run it from where it was installed.',
	'error.store-unavailable':
		'The store cannot be opened: {detail}. Run “filature doctor” to see what is missing.'
} as const;
