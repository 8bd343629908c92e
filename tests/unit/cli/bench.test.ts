import { describe, expect, it } from 'vitest';
import { benchmark, measure } from '../../../src/cli/bench/measure';
import { runBench } from '../../../src/cli/bench/run-bench';

function busyFor(milliseconds: number): void {
	const start = performance.now();
	while (performance.now() - start < milliseconds);
}

describe('measure', () => {
	it('times the run and not its preparation, the first run apart', () => {
		let prepared = 0;
		let runs = 0;
		const slowFirst = benchmark(
			'busy',
			() => {
				busyFor(1);
				return ++prepared;
			},
			(number) => {
				runs += 1;
				expect(number).toBe(runs);
				busyFor(runs === 1 ? 400 : 310);
			},
			350
		);
		const { firstMs, medianMs, ...rest } = measure(slowFirst);
		expect(rest).toEqual({ name: 'busy', runs: 6, limitMs: 350 });
		expect(prepared).toBe(6);
		expect(firstMs).toBeGreaterThanOrEqual(400);
		expect(medianMs).toBeGreaterThanOrEqual(310);
	});

	it('runs quick things often', () => {
		expect(measure(benchmark('quick', () => 1, Math.abs)).runs).toBe(201);
	});
});

describe('npm run bench', () => {
	it('refuses a section that there is not, and says which there are', async () => {
		await expect(runBench(['--only', 'pages'])).rejects.toThrow(
			'--only "pages" is not known. It may be: judging, workbench, own.'
		);
	});
});
