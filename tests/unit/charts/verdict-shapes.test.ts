import { expect, it } from 'vitest';
import { verdictShapes } from '../../../src/lib/charts/verdict-shapes';
import { verdicts } from '../../../src/lib/claims/verdict';

it('gives every verdict a shape that no other has, whatever its colour', () => {
	const shapes = verdicts.map((verdict) =>
		verdictShapes[verdict].map(({ path, dash }) => `${path} ${dash?.join(' ') ?? ''}`).join(';')
	);
	expect(new Set(shapes).size).toBe(verdicts.length);
});

it('draws every mark within its square', () => {
	const paths = verdicts.flatMap((verdict) => verdictShapes[verdict].map(({ path }) => path));
	for (const path of paths) {
		const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(path) ?? [];
		expect([Number(x), Number(y)].every((start) => start >= 1 && start <= 19)).toBe(true);
	}
});
