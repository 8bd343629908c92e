import { quantile } from '../../lib/domain/quantile';

/** Something to time. */
export interface Benchmark<T = unknown> {
	name: string;
	/** Makes what a run needs, untimed, anew for each run. */
	prepare: () => T;
	run: (prepared: T) => unknown;
	/** What it should stay below, in milliseconds; null where nothing was promised. */
	limitMs: number | null;
}

export interface Measurement {
	name: string;
	runs: number;
	/** Before the engine has compiled anything and before any numbers are drawn. */
	firstMs: number;
	/** Of the runs after the first. */
	medianMs: number;
	limitMs: number | null;
}

/** At least `fewestRuns`, then until the time is used up, so that slow and quick ones both are fair. */
const fewestRuns = 5;
const mostRuns = 200;
const enoughMs = 1500;

/** Any benchmark as one of unknown input, so that they can stand in a list. */
export function benchmark<T>(
	name: string,
	prepare: () => T,
	run: (prepared: T) => unknown,
	limitMs: number | null = null
): Benchmark {
	return { name, prepare, run: (prepared) => run(prepared as T), limitMs };
}

export function measure({ name, prepare, run, limitMs }: Benchmark): Measurement {
	const timed = () => {
		const prepared = prepare();
		const start = performance.now();
		run(prepared);
		return performance.now() - start;
	};
	const firstMs = timed();
	const times: number[] = [];
	let total = 0;
	while (times.length < fewestRuns || (total < enoughMs && times.length < mostRuns)) {
		const time = timed();
		times.push(time);
		total += time;
	}
	return { name, runs: times.length + 1, firstMs, medianMs: quantile(times, 0.5), limitMs };
}
