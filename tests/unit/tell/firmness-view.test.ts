import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { formatConfidence } from '../../../src/lib/format/confidence';
import { firmnessView } from '../../../src/lib/tell/firmness-view';
import { readingRow } from '../../../src/lib/tell/reading-row';
import { first } from '../claims/sample';
import { chanceOf } from '../claims/sample-chance';
import { comparison, figures, record } from './cases';
import { country, everywhere, judge, yeongdeungpo, type Row } from './country';

function firmnessOf(statement: Statement, se: number, locale: Locale = 'ko', dataset = figures) {
	const evaluation = judge(dataset, statement, yeongdeungpo, chanceOf(se));
	return firmnessView({ dataset, locale }, evaluation);
}

const inSeoul = first({ universe: 'seoul', age: '15+' });

describe('firmness in words', () => {
	it.each<[string, Statement, number, string, string, string, string]>([
		[
			'a first place beyond sampling error',
			inSeoul,
			0.1,
			'표본오차를 넘어 확실함',
			'표본오차를 감안해도(신뢰수준 95%) 말한 순위가 달라지지 않습니다.',
			'Established beyond sampling error',
			'Allowing for sampling error (95% confidence), the rank claimed stays the same.'
		],
		[
			'a first place within sampling error',
			inSeoul,
			1,
			'맞지만 표본오차 범위 안',
			'공표된 수치로는 맞지만, 표본오차를 감안하면(신뢰수준 95%) 실제 순위는 2023년 상반기 1–2위 안에서 달라질 수 있습니다.',
			'Holds, but within sampling error',
			'It holds on the published figures, but allowing for sampling error (95% confidence) the true rank could lie anywhere within 1st–2nd in the first half of 2023.'
		],
		[
			'a place that fails within sampling error',
			first({ universe: 'national', age: '15+' }),
			4,
			'틀리지만 표본오차 범위 안',
			'공표된 수치로는 틀리지만, 표본오차를 감안하면(신뢰수준 95%) 실제 순위는 2023년 상반기 1–4위 안에서 달라질 수 있어, 맞을 수도 있습니다.',
			'Fails, but within sampling error',
			'It fails on the published figures, but allowing for sampling error (95% confidence) the true rank could lie anywhere within 1st–4th in the first half of 2023, so it may be true.'
		],
		[
			'a place that cannot be the one claimed',
			first({ universe: 'national', age: '15+' }),
			0.1,
			'표본오차를 넘어 어긋남',
			'표본오차를 감안해도(신뢰수준 95%) 실제 순위는 2023년 상반기 2위로 좁혀지므로, 말한 순위일 수 없습니다.',
			'Contradicted beyond sampling error',
			'Even allowing for sampling error (95% confidence), the true rank is narrowed to 2nd in the first half of 2023: it cannot be the one claimed.'
		],
		[
			'a difference beyond sampling error',
			comparison({}),
			0.1,
			'표본오차를 넘어 확실함',
			'차이가 표본오차보다 큽니다(신뢰수준 95%).',
			'Established beyond sampling error',
			'The difference exceeds sampling error (95% confidence).'
		],
		[
			'a difference the other way',
			comparison({ relation: 'below' }),
			0.1,
			'표본오차를 넘어 어긋남',
			'반대 방향의 차이가 표본오차보다 큽니다(신뢰수준 95%).',
			'Contradicted beyond sampling error',
			'The difference the other way exceeds sampling error (95% confidence).'
		],
		[
			'a record within sampling error',
			record({}),
			3,
			'맞지만 표본오차 범위 안',
			'공표된 수치로는 맞지만, 차이가 표본오차 범위 안에 있습니다(신뢰수준 95%).',
			'Holds, but within sampling error',
			'It holds on the published figures, but the difference is within sampling error (95% confidence).'
		]
	])('%s', (_, statement, se, labelKo, ko, labelEn, en) => {
		expect(firmnessOf(statement, se)).toMatchObject({ label: labelKo, sentence: ko });
		expect(firmnessOf(statement, se, 'en')).toMatchObject({ label: labelEn, sentence: en });
	});

	it('gives each survey its set, at the level that makes them hold together', () => {
		const view = firmnessOf(first({ ...inSeoul, periods: ['2023H1', '2023H2'] }), 1)!;
		expect(view.about).toBe('서울 4개 자치구, 15세 이상');
		expect(view.sets).toEqual([
			{ part: '2023H1.15+.seoul', label: '2023년 상반기', text: '1위(97.5%: 1–2위)' },
			{ part: '2023H2.15+.seoul', label: '2023년 하반기', text: '공동 1위(97.5%: 1–2위)' }
		]);
		expect(view.caveats).toEqual([
			'공표하면서 반올림한 것만으로도 결과가 달라질 수 있습니다.',
			'조사 2번을 한꺼번에 95%로 보장하려고, 조사마다 97.5%로 넓게 잡았습니다.'
		]);
	});

	it('names a low-reliability mark', () => {
		const rows: Row[] = [
			['2023H1', everywhere({ [yeongdeungpo]: 65.2 }), { lowReliability: true }]
		];
		expect(firmnessOf(inSeoul, 0.1, 'en', country(rows))).toMatchObject({
			grade: 'within-sampling-error',
			caveats: ['A figure marked for its large relative standard error keeps it from being firm.']
		});
	});

	it.each([
		['a set of one', first({ universe: 'province:경북', age: '15+', periods: ['2023H2'] }), '3704'],
		['a record among one survey', record({ periods: ['2021H1'] }), yeongdeungpo]
	])('is nothing for %s, where chance can change nothing', (_, statement, district) => {
		const evaluation = judge(figures, statement, district, chanceOf(1));
		expect(evaluation.firmness).not.toBeNull();
		expect(firmnessView({ dataset: figures, locale: 'ko' }, evaluation)).toBeNull();
	});

	it('is nothing without a model of chance', () => {
		const evaluation = judge(figures, inSeoul);
		expect(firmnessView({ dataset: figures, locale: 'ko' }, evaluation)).toBeNull();
	});
});

describe('the badge of a rank', () => {
	const cell = (se: number, order: 'highest-first' | 'lowest-first' = 'highest-first') => {
		const evaluation = judge(figures, { ...inSeoul, order }, yeongdeungpo, chanceOf(se));
		return readingRow({ dataset: figures, locale: 'ko' }, evaluation.readings[0]!).cells[0]!;
	};

	it('shows the confidence set', () => {
		expect(cell(1).badge).toBe('1위(95%: 1–2위)');
		expect(cell(0.1).badge).toBe('1위(95%: 1위)');
	});

	it('says so when it counts from the lowest', () => {
		expect(cell(1, 'lowest-first').badge).toBe('낮은 순 4위(95%: 3–4위)');
	});

	it('is empty without a model of chance', () => {
		const [row] = judge(figures, inSeoul).readings;
		expect(readingRow({ dataset: figures, locale: 'ko' }, row!).cells[0]!.badge).toBe('');
	});
});

describe('formatConfidence', () => {
	it.each([
		[0.95, '95%'],
		[0.975, '97.5%'],
		[1 - 0.05 / 3, '98.3%'],
		[1 - 0.05 / 5, '99%']
	])('%d', (level, expected) => {
		expect(formatConfidence(level)).toBe(expected);
	});
});
