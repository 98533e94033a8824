import { AppError } from '#lib/domain/errors.ts';
import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import type { Kernel, KernelInput, KernelParameter } from './kernel.ts';
import type { NodeLists } from './node-lists.ts';

// A method's parameters are compared both ways, so that every kernel is one of these.
type AnyKernel = Pick<Kernel<string, never, unknown>, 'id' | 'parameters' | 'inputs'>;

/**
 * Holds what a kernel is told to what its descriptor says of it: the one place where that is done.
 * @throws AppError `invalid-argument` naming the parameter and what it may be
 */
export function checkParameters(kernel: AnyKernel, graph: Csr, parameters: object): void {
	const values = parameters as Record<string, unknown>;
	for (const parameter of kernel.parameters) checkNumber(kernel.id, parameter, values[parameter.name]);
	for (const input of kernel.inputs ?? []) {
		const value = values[input.name];
		if (value !== undefined) checkInput(kernel.id, graph, input, value);
		else if (!input.optional) {
			throw new AppError('invalid-argument', 'kernel-input-missing', { kernel: kernel.id, name: input.name });
		}
	}
}

function checkNumber(kernel: string, { name, kind, min, max }: KernelParameter, value: unknown): void {
	const inBounds = typeof value === 'number' && value >= min && value <= max;
	if (inBounds && (kind === 'real' || Number.isInteger(value))) return;
	const key = kind === 'real' ? 'kernel-parameter' : 'kernel-parameter-integer';
	throw new AppError('invalid-argument', key, { kernel, name, value: String(value), min, max });
}

function checkInput(kernel: string, graph: Csr, { name, kind }: KernelInput, value: unknown): void {
	if (kind === 'two-nodes' || kind === 'nodes' || kind === 'node-lists') {
		const named = kind === 'node-lists' ? (value as NodeLists).nodes : (value as ArrayLike<number>);
		if (kind === 'two-nodes') checkLength(kernel, name, named.length, 2);
		const nodes = nodeCount(graph);
		for (let i = 0; i < named.length; i++) {
			if (Number.isInteger(named[i]) && named[i] >= 0 && named[i] < nodes) continue;
			throw new AppError('invalid-argument', 'kernel-input-node', { kernel, name, node: String(named[i]) });
		}
		return;
	}
	const values = value as ArrayLike<number>;
	const wanted = kind === 'arc-values' ? graph.targets.length : nodeCount(graph);
	checkLength(kernel, name, values.length, wanted);
	for (let i = 0; i < wanted; i++) {
		const good = kind === 'arc-values' ? values[i] > 0 : values[i] >= 0;
		if (good && values[i] < Infinity) continue;
		throw new AppError('invalid-argument', 'kernel-input-value', { kernel, name, at: i, value: values[i] });
	}
}

function checkLength(kernel: string, name: string, found: number, wanted: number): void {
	if (found === wanted) return;
	throw new AppError('invalid-argument', 'kernel-input-length', { kernel, name, found, wanted });
}
