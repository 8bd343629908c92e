import type { Measure } from '../domain/measure';
import { parsePeriod, type Period } from '../domain/period';
import { parseAge, parseSex, type Age, type Sex } from '../domain/population';
import {
	parseItem,
	parsePublishedAge,
	parsePublishedSex,
	plainLabel
} from './shapes/published-item';
import { parsePublishedPeriod } from './shapes/published-period';

/** The ways in which people write what our lists name, beside those of published tables. */

const sexNames = new Map<string, Sex>(
	Object.entries({
		전체: 'total',
		합계: 'total',
		소계: 'total',
		남녀: 'total',
		남: 'male',
		남성: 'male',
		여: 'female',
		여성: 'female',
		all: 'total',
		both: 'total',
		men: 'male',
		women: 'female',
		m: 'male',
		f: 'female'
	})
);

const measureNames = new Map<string, string>(
	Object.entries({
		'15세이상인구': 'population15_thousand',
		경제활동인구: 'labour_force_thousand',
		취업자: 'employed_thousand',
		취업자수: 'employed_thousand',
		실업자: 'unemployed_thousand',
		실업자수: 'unemployed_thousand',
		비경제활동인구: 'inactive_thousand',
		경제활동참가율: 'participation_rate',
		고용률: 'employment_rate',
		실업률: 'unemployment_rate'
	})
);

/**
 * `2023H1`, `2023 상반기`, `2023년 하반기`, `2023.1/2`, `'23상`; `other` for a year or a quarter. Published
 * tables mean half-years by `2023-01` and `2023-07`, but in anybody's file these may be months.
 */
export function parseOwnPeriod(label: string): Period | 'other' | undefined {
	const text = label.trim();
	const plain = parsePeriod(text.toUpperCase().replace(/[\s-]/g, ''));
	if (plain) return plain;
	const [, year, half] = /^(\d{4})\s*년?\s*(상|하)반기$/.exec(text) ?? [];
	if (year) return parsePeriod(`${year}H${half === '상' ? 1 : 2}`);
	if (/^\d{4}-\d{2}$/.test(text)) return undefined;
	const published = parsePublishedPeriod(text);
	if (published) return published.kind === 'half-year' ? published.period : 'other';
	return /^\d{4}\s*년$|^\d{4}\s*[Qq][1-4]$/.test(text) ? 'other' : undefined;
}

export function parseOwnSex(label: string): Sex | undefined {
	const plain = plainLabel(label).toLowerCase();
	return parseSex(plain) ?? parsePublishedSex(label) ?? sexNames.get(plain);
}

/** `15+`, `15-64`, `15~64세`, `65세 이상`, `계`. */
export function parseOwnAge(label: string): Age | undefined {
	const plain = plainLabel(label).replace(/[~–]/, '-');
	return (
		parseAge(plain) ??
		parsePublishedAge(label) ??
		parseAge(plain.replace(/세?이상$/, '+').replace(/세$/, '')) ??
		(['전체', '합계', 'total', 'all'].includes(plain.toLowerCase()) ? '15+' : undefined)
	);
}

/** A measure, and the age that a published item's name fixes (`15~64세 고용률(%)`). */
export function parseOwnMeasure(
	label: string,
	measures: readonly Measure[]
): { measure: string; age: Age | null } | undefined {
	const plain = plainLabel(label).toLowerCase();
	const known = measures.find(
		(each) =>
			each.id === label.trim() ||
			[each.id, each.label.ko, each.label.en].some(
				(name) => plainLabel(name).toLowerCase() === plain
			)
	);
	if (known) return { measure: known.id, age: null };
	const item = parseItem(label);
	if (item && !item.isMark) return { measure: item.measure, age: item.age };
	const named = measureNames.get(plain.replace(/\((%|천명)\)$/, ''));
	return named === undefined ? undefined : { measure: named, age: null };
}
