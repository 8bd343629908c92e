import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { drawShareImage } from '../../../src/lib/server/share-image';
import type { ShareCard } from '../../../src/lib/views/share-card';
import { garam, rate, rows, smallDataset } from '../charts/small-country';
import { hostileTexts } from './share/hostile-texts';

const dataset = smallDataset(rows);
const card: ShareCard = {
	locale: 'ko',
	kicker: '가람구 소식지',
	headline: '“고용률 1위”',
	blocks: [
		{ kind: 'verdict', verdict: 'supported' },
		{ kind: 'paragraphs', texts: ['서울 자치구 안에서 맞습니다.'] }
	],
	chart: rankingChart(rankDistricts(dataset, rate, '2023H1', 'seoul'), {
		dataset,
		locale: 'ko',
		highlight: [garam]
	}),
	source: '통계청, 지역별고용조사 (KOSIS), 2023년 상반기'
};

describe('drawShareImage', () => {
	it('is a PNG of 1200 by 630 that weighs little', async () => {
		const png = await drawShareImage(card);
		expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
		const { width, height } = await loadImage(png);
		expect([width, height]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(60_000);
	});

	it('is the same bytes twice', async () => {
		const [one, two] = [await drawShareImage(card), await drawShareImage(card)];
		expect(one.equals(two)).toBe(true);
	});

	it('shows another verdict as another picture', async () => {
		const [, ...rest] = card.blocks;
		const other: ShareCard = {
			...card,
			blocks: [{ kind: 'verdict', verdict: 'refuted' }, ...rest]
		};
		expect((await drawShareImage(other)).equals(await drawShareImage(card))).toBe(false);
	});

	it.each(hostileTexts)('draws hostile words: %s', async (_, text) => {
		const title = text;
		const hostile: ShareCard = {
			...card,
			kicker: text,
			headline: text,
			blocks: [
				{ kind: 'figure', value: text, label: text },
				{ kind: 'verdicts', items: [{ verdict: 'outside', text }] },
				{ kind: 'paragraphs', texts: [text] }
			],
			chart: card.chart && { ...card.chart, title },
			source: text
		};
		const { width, height } = await loadImage(await drawShareImage(hostile));
		expect([width, height]).toEqual([1200, 630]);
	});
});
