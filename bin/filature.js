#!/usr/bin/env node
// Plain JavaScript that any Node from 20 on can read: it finds a Node that runs TypeScript as it is, and starts
// the command line in it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.ts');
/** The first release that strips types without a flag. */
const OLDEST = [22, 18];

function newEnough(version) {
	const [major, minor] = version.split('.').map(Number);
	return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The Node that `npm ci` brought as an optional dependency, where there is one for this system. */
function bundledNode() {
	try {
		const name = `node-${process.platform}-${process.arch}`;
		const require = createRequire(import.meta.url);
		return join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'node');
	} catch {
		return undefined;
	}
}

function quietExperiments() {
	// node:sqlite announces itself as experimental at each start; every other warning stays.
	const emit = process.emitWarning;
	process.emitWarning = (warning, ...rest) => {
		const type = typeof rest[0] === 'string' ? rest[0] : (rest[0]?.type ?? warning?.name);
		if (type !== 'ExperimentalWarning') emit.call(process, warning, ...rest);
	};
}

function runIn(node) {
	// The channel tells the child when this process is gone, even by SIGKILL: no orphan goes on writing.
	const child = spawn(node, ['--disable-warning=ExperimentalWarning', MAIN, ...process.argv.slice(2)], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	// A terminal signals the whole group; a supervisor signals this process alone.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
	child.on('error', (error) => {
		console.error(`${node}: ${error.message}`);
		process.exit(6);
	});
}

if (newEnough(process.versions.node)) {
	quietExperiments();
	await import(MAIN);
} else {
	const node = bundledNode();
	if (node) runIn(node);
	else {
		console.error(
			`Filature needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}, and no bundled Node fits ` +
				`${process.platform}-${process.arch}. Install Node 24 LTS and start again.`
		);
		process.exit(6);
	}
}
