import { expect, it } from 'vitest';
import { findBar } from '../../../src/lib/charts/find-bar';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { garam, goeulEast, goeulSouth, masil, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const ranking = rankDistricts(dataset, rate, '2023H1', 'national');
const bars = (locale: 'ko' | 'en') =>
	rankingChart(ranking, { dataset, locale, highlight: [] }).bars;

it.each<[string, 'ko' | 'en', string, string | undefined]>([
	['the whole name', 'ko', '가람구', garam],
	['the beginning of one', 'ko', ' 가람', garam],
	['a part of one', 'ko', '람구', garam],
	['two of one name: the better ranked', 'ko', '고을군', goeulEast],
	['the province tells them apart, brackets or not', 'ko', '고을군 경남', goeulSouth],
	['romanised, without case or hyphen', 'en', 'GARAM GU', garam],
	['one without a value is a row, too', 'ko', '마실구', masil],
	['no such name', 'ko', '없음구', undefined],
	['nothing typed finds nothing', 'ko', '  ', undefined]
])('finds %s', (_, locale, typed, code) => {
	expect(findBar(bars(locale), typed)?.code).toBe(code);
});
