import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/lib/charts/text-width';
import { citation } from '../../../src/lib/exports/citation';
import { composeExport } from '../../../src/lib/exports/compose-export';
import { pictureScale } from '../../../src/lib/exports/picture-scale';

const layout = { width: 720, height: 400 };
const about = {
	title: '영등포구, 서울 25개 자치구 중 1위',
	source: '통계청',
	version: '2026.1+3f2a9c1d',
	address: `https://example.org/explore/?districts=${'1119,'.repeat(60)}`
};
const spec = { locale: 'ko', notes: ['첫째 설명', '둘째 설명'] } as const;
const long = { ...about, title: '긴 제목이 몇 줄이 되어도 모두 남는다 '.repeat(12).trim() };

describe.each([
	['a short title', about],
	['a title of several lines', long]
])('composeExport with %s', (_, given) => {
	const { width, height, chart, rule, texts } = composeExport(spec, layout, given, '2026-11-25');
	const above = texts.filter(({ y }) => y < chart.y);
	const below = texts.filter(({ y }) => y > rule.y);

	it('keeps every line inside the picture', () => {
		for (const { text, x, y, size, bold } of texts) {
			expect(x + textWidth(text, size, bold), text).toBeLessThanOrEqual(width - 28);
			expect(y, text).toBeLessThan(height - 8);
		}
	});

	it('writes nothing over the drawing or over another line', () => {
		expect(above.length + below.length).toBe(texts.length);
		expect(Math.max(...above.map(({ y }) => y))).toBeLessThan(chart.y - 8);
		expect(rule.y).toBeGreaterThan(chart.y + layout.height);
		texts.slice(1).forEach(({ y, size }, index) => {
			expect(y - texts[index]!.y).toBeGreaterThanOrEqual(size * 1.3);
		});
	});

	it('loses no letter of the title, nor of what stands below', () => {
		const letters = (lines: { text: string }[]) =>
			lines
				.map(({ text }) => text)
				.join('')
				.replace(/\s/g, '');
		expect(letters(above)).toBe(given.title.replace(/\s/g, ''));
		expect(letters(below)).toBe(
			`첫째설명둘째설명자료:통계청고용체크·자료판2026.1+3f2a9c1d·2026년11월25일${given.address}`
		);
	});
});

describe('pictureScale', () => {
	it.each([
		['an ordinary chart', { width: 776, height: 520 }, 2],
		[
			'every district of the country, which a phone could not draw at 2',
			{ width: 776, height: 8000 },
			1.64
		]
	])('of %s', (_, size, scale) => {
		expect(pictureScale(size)).toBe(scale);
	});
});

describe('citation', () => {
	const cited = { ...about, title: 'Finding.', address: 'https://example.org/?a=1' };
	it.each([
		[
			'ko',
			'고용체크. (2026). Finding [자료: 통계청; 자료 판 2026.1+3f2a9c1d]. 2026년 11월 25일 확인. https://example.org/?a=1'
		],
		[
			'en',
			'Goyong Check. (2026). Finding [Data: 통계청; data version 2026.1+3f2a9c1d]. Retrieved 25 November 2026, from https://example.org/?a=1'
		]
	] as const)('in %s has author, year, title, data, day and address', (locale, text) => {
		expect(citation(cited, '2026-11-25', locale)).toBe(text);
	});
});
