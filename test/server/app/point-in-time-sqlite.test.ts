import { join } from 'node:path';
import { openStore } from '#lib/server/container.ts';
import { importFolder } from '../../support/import-folder.ts';
import { describePointInTime } from './point-in-time.suite.ts';

describePointInTime('SQLite', () =>
	openStore({ store: { kind: 'sqlite', file: join(importFolder({}), 'store.sqlite') } })
);
