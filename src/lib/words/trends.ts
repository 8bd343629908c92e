import { josa } from 'es-hangul';
import type { Measure } from '../domain/measure';
import type { Period } from '../domain/period';
import type { PopulationGroup } from '../domain/population';
import type { PresentFigure } from '../domain/figure';
import { difference } from '../domain/difference';
import { formatNumber, formatPoints, formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';

interface Course {
	first: { period: Period; figure: PresentFigure };
	last: { period: Period; figure: PresentFigure };
}

function changeOf({ first, last }: Course): number {
	const decimals = Math.min(first.figure.decimals, last.figure.decimals);
	return difference(last.figure.value, first.figure.value, decimals);
}

const ko = {
	average: (universe: string) => `${universe} 전체`,
	country: '전국',
	averageNote:
		'시도와 전국은 시군구 수치를 인구로 가중해 합친 값입니다. 세종시와 수치가 없는 시기는 빠집니다.',
	rankThen: (universe: string, rank: string) => `${universe} 중 ${rank}`,
	title: (name: string, measure: Measure, group: PopulationGroup, course: Course) => {
		const { first, last } = course;
		const change = changeOf(course);
		const size =
			measure.unit === 'percent'
				? formatPoints(Math.abs(change), last.figure.decimals, 'ko').replace('+', '')
				: `${formatNumber(Math.abs(change), last.figure.decimals)}천 명`;
		const series = josa(`${formatGroup(group, 'ko')} ${measure.label.ko}`, '은/는');
		const value = formatValue(last.figure.value, measure, last.figure.decimals, 'ko');
		const since = formatPeriod(first.period, 'ko');
		const moved =
			first.period === last.period
				? ''
				: change === 0
					? `, ${since}과 같음`
					: `, ${since}보다 ${size} ${change > 0 ? '높음' : '낮음'}`;
		return `${name} ${series} ${formatPeriod(last.period, 'ko')} ${value}${moved}`;
	}
};

const en: typeof ko = {
	average: (universe) => `${universe}, together`,
	country: 'Korea',
	averageNote:
		'Province and country are the district figures taken together, weighted by population. Sejong and periods without figures are left out.',
	rankThen: (universe, rank) => `${rank} of ${universe}`,
	title: (name, measure, group, course) => {
		const { first, last } = course;
		const change = changeOf(course);
		const size =
			measure.unit === 'percent'
				? formatPoints(Math.abs(change), last.figure.decimals, 'en').replace('+', '')
				: `${formatNumber(Math.abs(change), last.figure.decimals)} thousand`;
		const value = formatValue(last.figure.value, measure, last.figure.decimals, 'en');
		const since = formatPeriod(first.period, 'en');
		const moved =
			first.period === last.period
				? ''
				: change === 0
					? `, the same as in the ${since}`
					: `, ${size} ${change > 0 ? 'above' : 'below'} the ${since}`;
		const series = `${measure.label.en.toLowerCase()} (${formatGroup(group, 'en')})`;
		return `${name}: ${series} of ${value} in the ${formatPeriod(last.period, 'en')}${moved}`;
	}
};

export const trendWords = { ko, en };
