import type { Statement } from '../claims/claim';
import type { DetectionFlag, UnderstoodPart } from './detection';
import type { Draft } from './draft';
import type { Said, SaidDistrict, SaidPeriods, SaidSeries, SaidUniverse } from './said';
import type { Span } from './span';
import { statementOf, type Assertion } from './statements';

/** The parameters that an assertion takes from its sentence and those before. */
export interface Parameters {
	district: SaidDistrict | null;
	series: SaidSeries | null;
	periods: SaidPeriods | null;
	universe: SaidUniverse | null;
}

/** Where the assertion itself and the base of its change stand. */
export interface Words {
	assertion: Span;
	stepsBack: number | null;
	base: Span | null;
	/** "연속 1위": how often is not said. */
	runWithoutNumber: boolean;
	/** "2년 연속": counted as two surveys a year. */
	yearsAsSurveys: boolean;
}

const ranked = new Set(['rank', 'streak', 'count']);

/** A claim with its parts; `said` is a finished statement, or an assertion about the series. */
export function draftOf(
	span: Span,
	said: Statement | Assertion,
	parameters: Parameters,
	words?: Words
): Draft {
	const { district, series, periods, universe } = parameters;
	const statement =
		series === null
			? (said as Statement)
			: statementOf(
					said as Assertion,
					{
						measure: series.measure.value,
						sex: series.sex?.value ?? 'total',
						age: series.age?.value ?? null,
						periods: periods?.value ?? null
					},
					universe?.value ?? null
				);
	const understood: UnderstoodPart[] = [
		...part('district', district),
		...part('measure', series?.measure ?? null),
		...part('sex', series?.sex ?? null),
		...part('age', series?.age ?? null),
		...part('periods', periods, (value) => value.join('+')),
		...part('universe', ranked.has(statement.kind) ? universe : null)
	];
	if (words?.base && statement.kind === 'change') {
		const value = statement.base ?? `${words.stepsBack ?? ''}`;
		understood.push({ parameter: 'base', value, ...words.base, certainty: 'stated' });
	}
	if (statement.kind === 'comparison') {
		const { against } = statement;
		const value = 'district' in against ? against.district : against.averageOf;
		understood.push({
			parameter: 'against',
			value,
			...(words?.assertion ?? span),
			certainty: 'stated'
		});
	}
	understood.push({
		...{ parameter: 'assertion', value: statement.kind },
		...(words?.yearsAsSurveys
			? { certainty: 'ambiguous', note: 'years-as-surveys' }
			: { certainty: 'stated' }),
		...(words?.assertion ?? span)
	});
	const flags: DetectionFlag[] = [
		...(words?.runWithoutNumber ? ['streak-without-number' as const] : []),
		...(series?.colloquial ? ['colloquial-term' as const] : []),
		...(district === null || district.value === null ? ['district-missing' as const] : [])
	];
	const stepsBack = words?.stepsBack ?? null;
	return { ...span, district, statement, periods, stepsBack, understood, flags };
}

function part<T>(
	parameter: UnderstoodPart['parameter'],
	said: Said<T> | null,
	write: (value: NonNullable<T>) => string = String
): UnderstoodPart[] {
	if (said === null || said.value === null || said.value === undefined) return [];
	const { start, end, certainty, note } = said;
	return [{ parameter, value: write(said.value), start, end, certainty, ...(note && { note }) }];
}
