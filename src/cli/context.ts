import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import type { Actor } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { AnalysisOptions } from '#lib/risk/analyse-tables.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { MessageKey, MessageParams } from '#lib/i18n/translate.ts';
import { openKernels, openStore } from '#lib/server/container.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { Settings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { ProgressBars } from './progress.ts';

/** Options that every command takes. */
export interface CommonOptions {
	store?: string;
	json?: boolean;
	lang?: string;
}

/** What a command works with: the reader's language, the settings, and where its words go. */
export class CliContext {
	readonly locale: Locale;
	settings: Settings;
	readonly actor: Actor = LOCAL_OPERATOR;
	readonly progress: ProgressBars;
	readonly #json: boolean;
	readonly #abort = new AbortController();

	constructor(options: CommonOptions) {
		this.locale = cliLocale(options.lang);
		this.settings = readSettings(process.env, options.store);
		this.#json = options.json ?? false;
		this.progress = new ProgressBars((stage) => this.t(`stage.${stage}`));
		const cancel = () => this.#abort.abort();
		process.once('SIGINT', cancel);
		process.once('SIGTERM', cancel);
	}

	get task(): TaskOptions {
		return { signal: this.#abort.signal, onProgress: (progress) => this.progress.show(progress) };
	}

	t(key: MessageKey | (string & {}), params?: MessageParams): string {
		return translate(this.locale, key, params);
	}

	/** Opens the store for the length of `work`, and closes it whatever happens. */
	async withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
		const store = await openStore(this.settings);
		try {
			return await work(store);
		} finally {
			this.progress.stop();
			await store.close();
		}
	}

	/** As `withStore`, with threads for what is to be computed. */
	async withKernels<T>(work: (store: GraphStore, options: AnalysisOptions) => Promise<T>): Promise<T> {
		return this.withStore(async (store) => {
			const kernels = await openKernels(this.settings);
			try {
				return await work(store, { ...this.task, runKernel: kernels.run, runFeatureKernel: kernels.runOwn });
			} finally {
				await kernels.close();
			}
		});
	}

	/** Settles when the process is told to stop. */
	stopped(): Promise<void> {
		const { signal } = this.#abort;
		return new Promise((settle) => {
			if (signal.aborted) settle();
			signal.addEventListener('abort', () => settle(), { once: true });
		});
	}

	/** The result on standard output: one JSON document with `--json`, else the sentence. */
	result(data: unknown, sentence: string): void {
		this.progress.stop();
		process.stdout.write((this.#json ? JSON.stringify(data, null, 2) : sentence) + '\n');
	}
}

/** `--lang`, else FILATURE_LANG, else the terminal's language; English where that is none of ours. */
export function cliLocale(option?: string): Locale {
	const { FILATURE_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
	for (const wanted of [option, FILATURE_LANG, LC_ALL, LC_MESSAGES, LANG]) {
		const code = wanted?.slice(0, 2).toLowerCase();
		if (isLocale(code)) return code;
	}
	return 'en';
}
