import { createContext } from 'svelte';
import type { ExplorerSession } from './explorer-session.svelte.ts';

/** The session of the explorer a component stands in. */
export const [useSession, provideSession] = createContext<ExplorerSession>();
