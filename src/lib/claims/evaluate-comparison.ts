import type { Dataset, SeriesId } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import { weightedRate } from '../domain/weighted-average';
import type { ComparisonStatement } from './claim';
import type { Part } from './evaluation';
import { lookUp } from './look-up';
import { uniteMissing, type MissingTable } from './missing-table';
import { readingId, type Reading } from './reading';
import { roundTo } from './round-to';
import type { Outcome } from './verdict';

/** The other side of a comparison. */
interface Opponent {
	figure: Figure;
	averageOver: number | null;
	missing: MissingTable[];
}

/** Judges "above B" or "above the average of a universe" at one period of a reading. */
export function evaluateComparison(
	dataset: Dataset,
	district: string,
	{ measure, sex, age }: Reading,
	period: Period,
	statement: ComparisonStatement
): Part {
	const series = { measure, sex, age };
	const own = lookUp(dataset, district, series, period);
	const other = opponent(dataset, series, period, statement.against);
	const part = {
		...series,
		id: readingId([period], series, []),
		period,
		universe: 'averageOf' in statement.against ? statement.against.averageOf : null,
		base: null,
		figure: own.figure,
		missing: [...own.missing, ...other.missing]
	};
	if (own.figure.kind === 'missing' || other.figure.kind === 'missing') {
		return { ...part, outcome: 'missing', finding: null };
	}
	// An average comes rounded as it would be published: 65.2 is not above an average of 65.17.
	const decimals = Math.max(own.figure.decimals, other.figure.decimals);
	const difference = roundTo(own.figure.value - other.figure.value, decimals);
	return {
		...part,
		outcome: comparisonOutcome(difference, statement),
		finding: {
			kind: 'comparison',
			own: own.figure.value,
			other: other.figure.value,
			difference,
			averageOver: other.averageOver,
			lowReliability: [own.figure, other.figure].some(({ mark }) => mark === 'low-reliability')
		}
	};
}

function opponent(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	against: ComparisonStatement['against']
): Opponent {
	if ('averageOf' in against) return average(dataset, series, period, against.averageOf);
	const { figure, missing } = lookUp(dataset, against.district, series, period);
	return { figure, averageOver: null, missing };
}

/** The rate of a universe taken together, with every cell named that it lacks. */
function average(dataset: Dataset, series: SeriesId, period: Period, universe: Universe): Opponent {
	const measure = dataset.measure(series.measure)!;
	const members = dataset.districts.membersOf(universe, period);
	const needed = [
		series,
		...(measure.numerator ? [{ ...series, measure: measure.numerator }] : [])
	];
	return {
		figure: weightedRate(dataset, measure, series, universe, period),
		averageOver: members.length,
		missing: uniteMissing(
			needed.flatMap((id) =>
				members.flatMap(({ code }) => lookUp(dataset, code, id, period).missing)
			)
		)
	};
}

function comparisonOutcome(difference: number, statement: ComparisonStatement): Outcome {
	const relation = difference > 0 ? 'above' : difference < 0 ? 'below' : 'equal';
	if (relation !== statement.relation) return 'fails';
	const { margin } = statement;
	if (margin === null) return 'holds';
	const decimals = String(margin).split('.')[1]?.length ?? 0;
	return roundTo(Math.abs(difference), decimals) === margin ? 'holds' : 'fails';
}
