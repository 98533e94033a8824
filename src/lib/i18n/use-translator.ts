import { createContext } from 'svelte';
import type { Translator } from './translator.ts';

/**
 * The reader's translator, for any component below the root layout, which provides it. The language of a page does
 * not change while it lives: the switch loads the page anew.
 *
 * @example const { t, money } = useTranslator();
 */
export const [useTranslator, provideTranslator] = createContext<Translator>();
