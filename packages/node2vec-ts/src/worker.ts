import { perform } from './team.ts';
import type { Task } from './team.ts';
import { serveThread } from './threads.ts';

serveThread((task) => perform(task as Task));
