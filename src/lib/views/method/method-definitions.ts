import { isPresent } from '../../domain/figure';
import { difference } from '../../domain/difference';
import type { Age } from '../../domain/population';
import type { Period } from '../../domain/period';
import { formatPercent, formatPoints } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { formatAge } from '../../format/population';
import { tellDistrict, type Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

export interface MethodDefinitions {
	measures: { label: string; definition: string }[];
	/** Labels of the age groups that the text speaks of. */
	ages: { all: string; working: string; older: string };
	/** The example's employment rate by age; null where one is missing. */
	byAge: {
		district: string;
		period: string;
		all: string;
		working: string;
		older: string;
	} | null;
	/** The same rate at two surveys, as points and as percent; null without both. */
	change: {
		district: string;
		first: string;
		last: string;
		from: string;
		to: string;
		points: string;
		percent: string;
	} | null;
}

const rate = 'employment_rate';

export function methodDefinitions(
	telling: Telling,
	{ district, parts }: ExampleFigures
): MethodDefinitions {
	const { dataset, locale } = telling;
	const first = parts[0]!.period;
	const last = parts.at(-1)!.period;
	const valueAt = (age: Age, period: Period) => {
		const figure = dataset.figure(district, { measure: rate, sex: 'total', age }, period);
		return isPresent(figure) ? figure : null;
	};
	const all = valueAt('15+', first);
	const working = valueAt('15-64', first);
	const older = valueAt('65+', first);
	const later = valueAt('15+', last);
	const name = tellDistrict(telling, district, first);
	return {
		measures: dataset.measures.map(({ label, definition }) => ({
			label: label[locale],
			definition: definition[locale]
		})),
		ages: {
			all: formatAge('15+', locale),
			working: formatAge('15-64', locale),
			older: formatAge('65+', locale)
		},
		byAge: all &&
			working &&
			older && {
				district: name,
				period: formatPeriod(first, locale),
				all: formatPercent(all.value, all.decimals),
				working: formatPercent(working.value, working.decimals),
				older: formatPercent(older.value, older.decimals)
			},
		change:
			first !== last && all && later
				? {
						district: name,
						first: formatPeriod(first, locale),
						last: formatPeriod(last, locale),
						from: formatPercent(all.value, all.decimals),
						to: formatPercent(later.value, later.decimals),
						points: formatPoints(
							difference(later.value, all.value, all.decimals),
							all.decimals,
							locale
						),
						percent: formatPercent((later.value / all.value - 1) * 100, 1)
					}
				: null
	};
}
