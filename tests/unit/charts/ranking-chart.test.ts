import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { rankingLayout } from '../../../src/lib/charts/ranking-layout';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import {
	dasom,
	garam,
	goeulEast,
	goeulSouth,
	hostileDistrict,
	masil,
	narae,
	rate,
	rows,
	smallDataset
} from './small-country';

const districtsInOrder = [garam, narae, dasom, masil, goeulEast, goeulSouth];
const dataset = smallDataset(rows);
const seoul = rankDistricts(dataset, rate, '2023H1', 'seoul');
const country = rankDistricts(dataset, rate, '2023H1', 'national');
const ko = { dataset, locale: 'ko', highlight: [garam] } as const;
const en = { dataset, locale: 'en', highlight: [garam] } as const;

function bar(
	code: string,
	label: string,
	value: number | null,
	rank: number | null,
	rankLabel: string,
	valueLabel: string,
	highlighted: boolean,
	spoken: string
) {
	const said = { code, label, value, rank, rankLabel, valueLabel, highlighted, spoken };
	return { ...said, lowReliability: false, omittedBefore: null };
}

describe('rankingChart', () => {
	it('says everything in Korean', () => {
		expect(rankingChart(seoul, ko)).toEqual({
			kind: 'ranking-bars',
			locale: 'ko',
			title: '가람구, 서울 4개 자치구(값이 있는 3곳) 중 1위: 2023년 상반기 15세 이상 고용률 64.3%',
			summary:
				'2023년 상반기 15세 이상 고용률의 막대그래프. 서울 4개 자치구(값이 있는 3곳) 가운데 가장 앞은 가람구(64.3%), 맨 뒤는 다솜구(61.5%)입니다. 가람구 64.3%, 3곳 중 1위입니다.',
			source: '통계청, 지역별고용조사 (KOSIS), 2023년 상반기',
			notes: ['* 상대표준오차가 커서 이용에 주의해야 하는 수치'],
			period: '2023H1',
			axis: {
				min: 0,
				max: 64.3,
				unit: '',
				ticks: [
					{ value: 0, label: '0%' },
					{ value: 20, label: '20%' },
					{ value: 40, label: '40%' },
					{ value: 60, label: '60%' }
				]
			},
			headings: { rank: '순위', name: '시군구', value: '고용률(%)' },
			bars: [
				bar(garam, '가람구', 64.3, 1, '1', '64.3', true, '가람구 64.3%, 3곳 중 1위'),
				bar(narae, '나래구', 61.5, 2, '공동 2', '61.5', false, '나래구 61.5%, 3곳 중 공동 2위'),
				{
					...bar(
						dasom,
						'다솜구',
						61.5,
						2,
						'공동 2',
						'61.5*',
						false,
						'다솜구 61.5%, 3곳 중 공동 2위'
					),
					lowReliability: true
				},
				bar(masil, '마실구', null, null, '', '비공개', false, '마실구, 비공개')
			],
			omittedAfter: null
		});
	});

	it('says the finding in English, with joint ranks', () => {
		const spec = rankingChart(seoul, { ...en, highlight: [narae] });
		expect(spec.title).toBe(
			"Narae-gu is joint 2nd of Seoul's 4 districts (3 with a value): 61.5% (employment rate, aged 15 and over, first half of 2023)"
		);
		expect(spec.bars.map((each) => each.rankLabel)).toEqual(['1', 'joint 2', 'joint 2', '']);
	});

	it('takes the title it is given', () => {
		expect(rankingChart(seoul, { ...ko, title: '가람구가 앞선다' }).title).toBe('가람구가 앞선다');
	});

	it('tells districts of one name apart by province', () => {
		const spec = rankingChart(country, ko);
		expect(spec.bars[0]).toMatchObject({ code: goeulEast, label: '고을군(강원)' });
		expect(rankingChart(country, en).bars[1]).toMatchObject({
			code: goeulSouth,
			label: 'Goeul-gun (Gyeongnam)'
		});
	});

	it.each<[string, string[], (string | undefined)[]]>([
		['a single one is the highlight', [narae], [undefined, undefined, undefined, undefined]],
		[
			'several have a hue each, in the order of choosing',
			[narae, garam],
			['second', 'highlight', undefined, undefined]
		],
		[
			'one without a value keeps its hue',
			[garam, dasom, masil],
			['highlight', undefined, 'second', 'third']
		],
		[
			'one that is not in the ranking keeps its hue from others',
			[goeulEast, garam],
			['second', undefined, undefined, undefined]
		],
		[
			'more than six are one group',
			[garam, narae, dasom, goeulEast, goeulSouth, '1', '2'],
			[undefined, undefined, undefined, undefined]
		]
	])('sets bars off: %s', (_, highlight, roles) => {
		const { bars } = rankingChart(seoul, { ...ko, highlight });
		expect(bars.map(({ role }) => role)).toEqual(roles);
		expect(bars.map(({ highlighted }) => highlighted)).toEqual(
			[garam, narae, dasom, masil].map((code) => highlight.includes(code))
		);
	});

	it.each(layoutNames)(
		'puts a shape before the names of several, and none before one: %s',
		(name) => {
			const several = rankingLayout(
				rankingChart(seoul, { ...ko, highlight: [narae, garam] }),
				name
			);
			expect(several.marks?.map(({ role }) => role)).toEqual(['second', 'highlight']);
			const label = several.texts.find(({ text }) => text === '가람구');
			expect(label).toMatchObject({ role: 'second', bold: true });
			expect(several.marks?.[0]?.x).toBeLessThan(label!.x);
			expect(rankingLayout(rankingChart(seoul, ko), name)).not.toHaveProperty('marks');
		}
	);

	it('is plain data: JSON gives back the same', () => {
		const spec = rankingChart(seoul, {
			...ko,
			intervals: new Map([[garam, [62.1, 66.5]]]),
			rankSets: new Map([[garam, [1, 3]]])
		});
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
	});

	it('gives an empty universe no bars and says so', () => {
		const none = rankDistricts(dataset, rate, '2023H1', 'province:세종');
		const spec = rankingChart(none, ko);
		expect(spec.bars).toEqual([]);
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
		expect(spec.axis).toMatchObject({ min: 0, max: 1 });
	});

	it('widens the axis to the intervals, and heads their columns', () => {
		const spec = rankingChart(seoul, {
			...ko,
			intervals: new Map([[garam, [62.1, 66.5]]]),
			rankSets: new Map([[garam, [1, 3]]])
		});
		expect(spec.axis.max).toBe(66.5);
		expect(spec.headings).toMatchObject({ interval: '95% 신뢰구간', rankSet: '95% 순위 범위' });
		expect(spec.bars[0]).toMatchObject({ intervalLabel: '62.1~66.5', rankSetLabel: '1–3' });
		expect(spec.bars[1]).not.toHaveProperty('rankSetLabel');
	});

	describe('limit', () => {
		const many = smallDataset(
			Array.from({ length: 6 }, (_, i) => ['2023H1', districtsInOrder[i]!, 70 - i] as const)
		);
		const ranking = rankDistricts(many, rate, '2023H1', 'national');
		const cases: [name: string, limit: number, highlight: string[], shown: string[]][] = [
			['keeps all when they fit', 6, [garam], ['1', '2', '3', '4', '5', '6']],
			['keeps the first ones', 2, [], ['1', '2', '…']],
			['keeps the highlighted with its neighbours', 1, ['9101'], ['1', '…', '4', '5', '6']],
			['needs no gap beside the first ones', 2, ['9003'], ['1', '2', '3', '4', '…']]
		];
		it.each(cases)('%s', (_, limit, highlight, shown) => {
			const spec = rankingChart(ranking, { ...ko, dataset: many, limit, highlight });
			const drawn = spec.bars.flatMap((each) =>
				each.omittedBefore === null ? [each.rankLabel] : ['…', each.rankLabel]
			);
			expect(spec.omittedAfter === null ? drawn : [...drawn, '…']).toEqual(shown);
		});

		it('counts what it leaves out', () => {
			const spec = rankingChart(ranking, { ...ko, dataset: many, limit: 1, highlight: ['9101'] });
			expect(spec.bars[1]?.omittedBefore).toBe('2곳 생략');
		});
	});

	it('counts many missing members in a note rather than as rows', () => {
		const alone = smallDataset([['2023H1', garam, 64.3]], [hostileDistrict]);
		const spec = rankingChart(rankDistricts(alone, rate, '2023H1', 'national'), {
			...ko,
			dataset: alone,
			highlight: [garam, narae]
		});
		expect(spec.bars.map((each) => each.code)).toEqual([garam, narae]);
		expect(spec.notes).toEqual(['값이 없어 순위를 매기지 못한 곳: 6곳']);
	});
});
