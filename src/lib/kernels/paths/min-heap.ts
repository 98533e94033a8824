/** A binary heap of nodes by a number, the least first, ties by node. */
export class MinHeap {
	size = 0;
	private keys = new Float64Array(64);
	private nodes = new Uint32Array(64);

	push(key: number, node: number): void {
		if (this.size === this.keys.length) this.grow();
		const { keys, nodes } = this;
		let at = this.size++;
		while (at > 0) {
			const parent = (at - 1) >>> 1;
			if (keys[parent] < key || (keys[parent] === key && nodes[parent] <= node)) break;
			keys[at] = keys[parent];
			nodes[at] = nodes[parent];
			at = parent;
		}
		keys[at] = key;
		nodes[at] = node;
	}

	/** The key of what `pop` takes next; the heap must not be empty. */
	get least(): number {
		return this.keys[0];
	}

	pop(): number {
		const { keys, nodes } = this;
		const taken = nodes[0];
		const size = --this.size;
		const [key, node] = [keys[size], nodes[size]];
		let at = 0;
		for (let child = 1; child < size; child = 2 * at + 1) {
			const right = child + 1;
			if (right < size && isBefore(keys[right], nodes[right], keys[child], nodes[child])) child = right;
			if (!isBefore(keys[child], nodes[child], key, node)) break;
			keys[at] = keys[child];
			nodes[at] = nodes[child];
			at = child;
		}
		keys[at] = key;
		nodes[at] = node;
		return taken;
	}

	clear(): void {
		this.size = 0;
	}

	private grow(): void {
		const [keys, nodes] = [new Float64Array(2 * this.size), new Uint32Array(2 * this.size)];
		keys.set(this.keys);
		nodes.set(this.nodes);
		[this.keys, this.nodes] = [keys, nodes];
	}
}

function isBefore(key: number, node: number, otherKey: number, otherNode: number): boolean {
	return key < otherKey || (key === otherKey && node < otherNode);
}
