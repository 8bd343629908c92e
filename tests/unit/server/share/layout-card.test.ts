import { describe, expect, it } from 'vitest';
import { districtTrend } from '../../../../src/lib/charts/district-trend';
import { rankingChart } from '../../../../src/lib/charts/ranking-chart';
import { verdicts } from '../../../../src/lib/claims/verdict';
import { rankDistricts } from '../../../../src/lib/domain/ranking';
import { cardMeasure } from '../../../../src/lib/server/share-image';
import { layoutCard, shareImageSize } from '../../../../src/lib/server/share/layout-card';
import type { ShareCard } from '../../../../src/lib/views/share-card';
import { garam, rate, rows, smallDataset } from '../../charts/small-country';
import { hostileTexts } from './hostile-texts';

const dataset = smallDataset(rows);
const bars = rankingChart(rankDistricts(dataset, rate, '2023H1', 'seoul'), {
	dataset,
	locale: 'ko',
	highlight: [garam]
});
const card: ShareCard = {
	locale: 'ko',
	kicker: '가람구 소식지',
	headline: '“고용률 1위”',
	blocks: [
		{ kind: 'verdict', verdict: 'depends' },
		{
			kind: 'paragraphs',
			texts: ['서울 자치구 안에서는 맞지만, 전국 시군구 가운데서는 3위입니다.']
		}
	],
	chart: bars,
	source: '통계청, 지역별고용조사 (KOSIS), 2023년 상반기'
};
const measure = cardMeasure();
const { width, height } = shareImageSize;

/** What stands over an edge, over the rule or over the chart. */
function misplaced(of: ShareCard) {
	const { lines, marks, chart, rule } = layoutCard(of, measure);
	const boxes = [
		...lines.map(({ text, x, y, size, bold }) => ({
			what: text,
			left: x,
			right: x + measure(text, size, bold),
			top: y - size * 0.75,
			bottom: y
		})),
		...marks.map(({ verdict, x, y, size }) => ({
			what: verdict,
			left: x,
			right: x + size,
			top: y,
			bottom: y + size
		}))
	];
	const isOut = ({ left, right, top, bottom }: (typeof boxes)[number]) => {
		const overEdge = left < 60 || right > width - 60 || top < 14 || bottom > height - 20;
		const overRule = top < rule && bottom > rule;
		const overChart =
			chart !== null &&
			right > chart.left &&
			bottom > chart.top &&
			bottom < rule &&
			top > chart.top;
		return overEdge || overRule || overChart;
	};
	return boxes.filter(isOut);
}

describe('layoutCard', () => {
	it('sets a claim with a chart as it did', () => {
		const { lines, marks, chart, rule } = layoutCard(card, measure);
		const rounded = chart && Object.values(chart).map(Math.round);
		expect({ lines, marks, chart: rounded, rule }).toMatchSnapshot();
	});

	const cards: [name: string, card: ShareCard][] = [
		...verdicts.map((verdict): [string, ShareCard] => [
			`a claim that is ${verdict}`,
			{ ...card, locale: 'en', blocks: [{ kind: 'verdict', verdict }, ...card.blocks.slice(1)] }
		]),
		['a claim without a chart', { ...card, chart: null }],
		[
			'a district with its trend',
			{
				...card,
				kicker: '',
				headline: '서울 가람구',
				blocks: [
					{ kind: 'figure', value: '64.3%', label: '15세 이상 고용률, 2023년 상반기' },
					{ kind: 'paragraphs', texts: ['서울 4개 자치구 중 1위', '전국 6개 시군구 중 3위'] }
				],
				chart: districtTrend(dataset, garam, rate, 'ko')
			}
		],
		['a finding beside its chart', { ...card, headline: bars.title, blocks: [] }],
		[
			'a finding of many words beside its chart',
			{ ...card, headline: `${bars.title}, `.repeat(6), blocks: [] }
		],
		[
			'an article with many claims',
			{
				...card,
				blocks: [
					{
						kind: 'verdicts',
						items: Array.from({ length: 40 }, (_, i) => ({
							verdict: verdicts[i % verdicts.length]!,
							text: `주장 ${i + 1}`
						}))
					}
				],
				chart: null
			}
		]
	];
	it.each(cards)('keeps everything in its place: %s', (_, each) => {
		expect(misplaced(each)).toEqual([]);
	});

	it('counts the claims that find no room', () => {
		const items = Array.from({ length: 40 }, () => ({ verdict: 'outside', text: '주장' }) as const);
		const many = { ...card, chart: null, blocks: [{ kind: 'verdicts', items }] as const };
		const { lines, marks } = layoutCard(many, measure);
		expect(lines.map(({ text }) => text)).toContain(`+${40 - marks.length}`);
	});

	it('says a finding once, and gives its chart the height beside it', () => {
		const finding = layoutCard({ ...card, headline: bars.title, blocks: [] }, measure);
		const quote = layoutCard(card, measure);
		const words = finding.lines.map(({ text }) => text).join(' ');
		expect(words.split(bars.title)).toHaveLength(2);
		expect(finding.chart!.height).toBeGreaterThan(quote.chart!.height + 100);
	});

	it.each(hostileTexts)('keeps hostile words in their place: %s', (_, text) => {
		const blocks: ShareCard['blocks'] = [
			{ kind: 'verdict', verdict: 'no-data' },
			{ kind: 'paragraphs', texts: [text, text] }
		];
		const hostile = { ...card, kicker: text, headline: text, blocks, source: text };
		expect(misplaced(hostile)).toEqual([]);
		expect(misplaced({ ...hostile, chart: null })).toEqual([]);
	});

	it('makes a long quote smaller before it cuts it', () => {
		const sizes = [4, 12, 30, 80].map((words) => {
			const headline = Array.from({ length: words }, () => '고용률').join(' ');
			const [first] = layoutCard({ ...card, kicker: '', headline, chart: null }, measure).lines;
			const { lines } = layoutCard({ ...card, kicker: '', headline, chart: null }, measure);
			return [first!.size, lines.some(({ text }) => text.endsWith('…'))];
		});
		expect(sizes).toEqual([
			[96, false],
			[68, false],
			[48, false],
			[48, true]
		]);
	});
});
