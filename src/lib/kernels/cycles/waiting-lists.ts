import { growingIntegers } from '../growable.ts';

/** For each node those that are to be unlocked with it, as chains in two arrays. */
export class WaitingLists {
	/** Index of the chain's last entry, 0 where there is none. */
	private readonly last: Uint32Array;
	private readonly touched = growingIntegers();
	private readonly node = growingIntegers();
	private readonly before = growingIntegers();

	constructor(nodes: number) {
		this.last = new Uint32Array(nodes);
		this.clear();
	}

	add(v: number, waiting: number): void {
		if (this.last[v] === 0) this.touched.push(v);
		this.node.push(waiting);
		this.before.push(this.last[v]);
		this.last[v] = this.node.length - 1;
	}

	forEach(v: number, visit: (waiting: number) => void): void {
		for (let i = this.last[v]; i !== 0; i = this.before.values[i]) visit(this.node.values[i]);
	}

	clear(): void {
		for (let i = 0; i < this.touched.length; i++) this.last[this.touched.values[i]] = 0;
		this.touched.length = 0;
		// Entry 0 stands for the end of every chain.
		this.node.length = 1;
		this.before.length = 1;
	}
}
