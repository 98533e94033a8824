import type { ConnectRequest, ExpandRequest, SceneData } from '#lib/domain/scene.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { AppError } from '#lib/domain/errors.ts';

import type { NodeCard } from '#lib/domain/node-card.ts';

/** Same-origin calls of the explorer. Each throws an AppError whose message can be shown. */
export function expandNodes(request: ExpandRequest): Promise<SceneData> {
	return call('/api/v1/expand', request);
}

export function connectNodes(request: ConnectRequest): Promise<SceneData> {
	return call('/api/v1/connect', request);
}

export function readNodeCard(ref: NodeRef, signal: AbortSignal): Promise<NodeCard> {
	return call(`/api/v1/nodes/${ref.label}/${encodeURIComponent(ref.id)}`, undefined, signal);
}

async function call<T>(address: string, body?: unknown, signal?: AbortSignal): Promise<T> {
	let response: Response;
	try {
		response = await fetch(address, {
			...(signal && { signal }),
			...(body !== undefined && {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body)
			})
		});
	} catch (cause) {
		if (signal?.aborted) throw cause;
		throw new AppError('store-unavailable', 'no-answer', {}, cause);
	}
	if (response.ok) return (await response.json()) as T;
	const problem: { detail?: string; title?: string } = await response.json().catch(() => ({}));
	throw new AppError('bad-input', 'refused', {
		detail: problem.detail ?? problem.title ?? String(response.status)
	});
}
