import { forceLayout } from './force-layout.ts';
import type { LayoutProblem } from './layout-problem.ts';

export interface LayoutAnswer {
	places: Float64Array;
	done: boolean;
}

self.onmessage = ({ data }: MessageEvent<LayoutProblem>) => {
	post({ places: forceLayout(data, (places) => post({ places, done: false })), done: true });
};

function post(answer: LayoutAnswer): void {
	self.postMessage(answer, { transfer: [answer.places.buffer] });
}
