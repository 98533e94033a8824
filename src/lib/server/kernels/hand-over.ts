type Held = ArrayBufferView<ArrayBufferLike>;

/**
 * A result as it can leave its thread without a copy: its arrays' memory is handed over. An array that is a window
 * on more memory (a part of a pool, the memory of a WASM instance) is cut out first, or all of that would cross.
 */
export function handOver(result: unknown): { result: unknown; transfer: ArrayBuffer[] } {
	const transfer = new Set<ArrayBuffer>();
	return { result: prepared(result, transfer), transfer: [...transfer] };
}

function prepared(value: unknown, transfer: Set<ArrayBuffer>): unknown {
	if (ArrayBuffer.isView(value)) return ownMemory(value, transfer);
	if (Array.isArray(value)) return value.map((item) => prepared(item, transfer));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prepared(item, transfer)]));
}

function ownMemory(view: Held, transfer: Set<ArrayBuffer>): Held {
	const { buffer, byteLength } = view;
	const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
	const own = isWhole ? view : (view as Uint8Array).slice();
	transfer.add(own.buffer as ArrayBuffer);
	return own;
}
