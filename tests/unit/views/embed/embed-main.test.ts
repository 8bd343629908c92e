import { describe, expect, it } from 'vitest';
import { embedMain } from '../../../../src/lib/views/embed/embed-main';
import { embedPage } from '../../../../src/lib/views/embed/embed-page';
import type { EmbedView } from '../../../../src/lib/views/embed/embed-view';
import type { RankingBarsSpec } from '../../../../src/lib/charts/chart-spec';

const hostile = `<img src=x onerror=alert(1)>"&'</script><!--`;

const chart: RankingBarsSpec = {
	kind: 'ranking-bars',
	locale: 'ko',
	title: hostile,
	summary: hostile,
	source: hostile,
	notes: [hostile],
	period: '2023H1',
	axis: { min: 0, max: 100, ticks: [], unit: '' },
	headings: { rank: hostile, name: hostile, value: hostile },
	bars: [
		{
			code: '1119',
			label: hostile,
			value: 65.2,
			rank: 1,
			rankLabel: '1',
			valueLabel: hostile,
			highlighted: true,
			lowReliability: false,
			omittedBefore: null,
			spoken: hostile
		}
	],
	omittedAfter: null
};

const view: EmbedView = {
	locale: 'ko',
	target: { kind: 'district', code: '1119' },
	release: hostile,
	kicker: hostile,
	headline: `${hostile}!`,
	verdict: 'depends',
	figure: { value: hostile, label: hostile },
	texts: [hostile],
	chart,
	notes: chart.notes,
	cut: { shown: 12, all: 228 },
	source: hostile
};

const parts = {
	drawings: { narrow: '<svg class="n"></svg>', wide: '<svg class="w"></svg>' },
	page: 'https://goyong.example/?a=1&b="',
	newest: '/embed/ko/districts/1119/',
	remarks: [hostile]
};

describe('embedMain', () => {
	const main = embedMain(view, parts);

	it('writes every text as text', () => {
		expect(main).not.toContain('<img');
		expect(main).not.toContain('</script>');
		expect(main).not.toContain('<!--');
		expect(main.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(13);
		expect(main).toContain('href="https://goyong.example/?a=1&amp;b=&quot;"');
	});

	it('has both drawings before the table, and the figures in the table', () => {
		const places = ['class="n"', 'class="w"', '<table>', '<tbody>'].map((each) =>
			main.indexOf(each)
		);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBeGreaterThan(0);
	});

	it('says how many are left out, and that newer figures differ', () => {
		expect(main).toContain('전체 228곳 가운데 12곳만 실었습니다.');
		expect(main).toMatch(/새 판에서는 달라졌습니다\. <a href="\/embed\/ko\/districts\/1119\/">/);
		const without = embedMain({ ...view, cut: null }, { ...parts, newest: null });
		expect(without).not.toMatch(/곳만 실었습니다|달라졌습니다/);
	});

	it('is a card without drawing or table for a claim that has no chart', () => {
		const bare = embedMain({ ...view, chart: null }, { ...parts, drawings: null });
		expect(bare).not.toMatch(/<figure|<table|class="stage"/);
		expect(bare).toContain('class="row"');
	});

	it('does not repeat a finding that is the headline already', () => {
		const same = embedMain({ ...view, headline: chart.title }, parts);
		expect(same).not.toContain('<figcaption');
		expect(main).toContain('<figcaption');
	});
});

describe('embedPage', () => {
	it('asks for nothing but its script, and names itself and the page it belongs to', () => {
		const page = embedPage({
			locale: 'en',
			title: hostile,
			canonical: 'https://goyong.example/en/',
			oembed: 'https://goyong.example/oembed/en/x.json',
			styles: '.embed{color:red}',
			scripts: ['/embed/frame.js'],
			main: '<main class="embed"></main>'
		});
		expect(page).toContain('<html lang="en">');
		expect(page).toContain('<link rel="canonical" href="https://goyong.example/en/">');
		expect([...page.matchAll(/ src="([^"]+)"/g)].map((match) => match[1])).toEqual([
			'/embed/frame.js'
		]);
		expect(page).not.toMatch(/url\(|@import|@font-face|rel="stylesheet"|rel="preload"/);
		expect(page).not.toContain('<img');
	});
});
