/** Threads of Node or of the browser, whichever there is. */
export interface Thread {
	post(message: unknown): void;
	/** Once: the thread's answer, or that it failed. */
	onEnd(done: (error?: unknown) => void): void;
	stop(): void;
}

interface NodeWorker {
	postMessage(message: unknown): void;
	once(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): void;
	terminate(): Promise<number>;
}

interface NodeThreads {
	Worker: new (url: URL, options: { execArgv: string[] }) => NodeWorker;
	parentPort: {
		once(event: 'message', listener: (value: unknown) => void): void;
		postMessage(v: unknown): void;
	} | null;
}

/** Without an import, so that bundlers for the browser do not stumble over a module of Node's. */
function nodeThreads(): NodeThreads | null {
	const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
	return (process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined) ?? null;
}

/** Whether memory can be shared with threads here: a page must be cross-origin isolated for it. */
export function canShare(): boolean {
	const { crossOriginIsolated } = globalThis as { crossOriginIsolated?: boolean };
	const here = nodeThreads() !== null || (typeof Worker === 'function' && crossOriginIsolated === true);
	return here && typeof SharedArrayBuffer === 'function';
}

export function startThread(): Thread {
	const node = nodeThreads();
	return node ? nodeThread(node) : browserThread();
}

function nodeThread({ Worker }: NodeThreads): Thread {
	// Run from source, this file is .ts and so is its neighbour.
	const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	// Not the flags of who calls: a thread of `node --input-type=module -e …` would not start.
	const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), { execArgv: [] });
	return {
		post: (message) => worker.postMessage(message),
		onEnd(done) {
			let answered = false;
			const once = (error?: unknown) => {
				if (!answered) done(error);
				answered = true;
			};
			worker.once('message', () => once());
			worker.once('error', (error) => once(error ?? new Error('a thread failed')));
			worker.once('exit', (code) => once(new Error(`a thread ended early, code ${String(code)}`)));
		},
		stop: () => void worker.terminate()
	};
}

function browserThread(): Thread {
	// Written out, since bundlers look for these very words.
	const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
	return {
		post: (message) => worker.postMessage(message),
		onEnd(done) {
			worker.onmessage = () => done();
			worker.onerror = (event) => done(new Error(event.message));
		},
		stop: () => worker.terminate()
	};
}

/** In a thread: does what it is sent, then says so. */
export function serveThread(work: (message: unknown) => void): void {
	const port = nodeThreads()?.parentPort;
	if (port) {
		port.once('message', (message) => {
			work(message);
			port.postMessage('done');
		});
		return;
	}
	const scope = globalThis as unknown as {
		onmessage: (event: { data: unknown }) => void;
		postMessage(value: unknown): void;
	};
	scope.onmessage = ({ data }) => {
		work(data);
		scope.postMessage('done');
	};
}
