import { join } from 'node:path';
import { importFolder } from '../../support/import-folder.ts';
import { describeIngest } from './ingest.suite.ts';

describeIngest(
	'SQLite',
	async () => ({ kind: 'sqlite', file: join(importFolder({}), 'store.sqlite') }),
	[0.1, 0.5, 0.9]
);
