import { readFileSync } from 'node:fs';
import type { Figures } from './race.ts';

export interface Spent {
	cpu: number;
	wall: number;
}

/** A stopwatch over CPU seconds of all threads of this process, and wall seconds. */
export function stopwatch(): () => Spent {
	const cpu = process.cpuUsage();
	const wall = performance.now();
	return () => {
		const { user, system } = process.cpuUsage(cpu);
		return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
	};
}

/** The last line of a contestant's process. */
export function report(
	{ cpu, wall }: Spent,
	figures: Omit<Figures, 'cpu_s' | 'wall_s' | 'peak_rss_mb'>,
	rss = peakRss()
): void {
	console.log(JSON.stringify({ cpu_s: cpu, wall_s: wall, peak_rss_mb: rss, ...figures }));
}

/** Megabytes. Not `maxRSS`: a child starts with its parent's. */
export function peakRss(pid = 'self'): number {
	const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
	return Math.round(Number(kilobytes) / 1024);
}
