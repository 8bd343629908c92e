import { cellPath, type CellPlace } from './cell-place';
import { type Dataset, type SeriesId } from './dataset';
import { isPresent, type PresentFigure } from './figure';
import { isRate, type Measure } from './measure';
import { stepPeriod, type Period } from './period';
import { roundingInterval, roundingSteps } from './rounding';

/**
 * `range`: a rate outside 0 to 100. `ratio`: a rate that its own numerator and denominator cannot give,
 * however they were rounded. `jump`: a rate more than 15 points from that of the half-year before.
 * `sexes`: a rate of both sexes outside those of men and women, however they were rounded.
 */
export const plausibilityRules = ['range', 'ratio', 'jump', 'sexes'] as const;
export type PlausibilityRule = (typeof plausibilityRules)[number];

/** A figure that can hardly be right; it is refused unless somebody says that it was published so. */
export interface ImplausibleFigure {
	rule: PlausibilityRule;
	place: CellPlace;
	/** `cellPath` of the place: what is named to let the figure pass. */
	cell: string;
	/** The figures that do not fit, always in the same words: a figure let through is known by them. */
	found: string;
}

/** In percentage points; real ones occur only in small groups of small districts. */
export const largestJump = 15;

/** Keeps 65.3 − 50.3 from being more than 15 only because binary fractions are not exact. */
const floatSlack = 1e-9;

/** Every implausible rate, by series, period and district; a missing figure is never one. */
export function implausibleFigures(dataset: Dataset): ImplausibleFigure[] {
	return dataset.seriesIds().flatMap((series) => {
		const measure = dataset.measure(series.measure);
		if (!measure || !isRate(measure)) return [];
		return dataset.periodsOf(series).flatMap((period) =>
			dataset.districts.all.flatMap(({ code }): ImplausibleFigure[] => {
				const rate = presentFigure(dataset, code, series, period);
				if (!rate) return [];
				const place: CellPlace = { period, ...series, district: code };
				const facts = { dataset, measure, place, rate };
				return Object.entries(rules).flatMap(([rule, check]) => {
					const found = check(facts);
					if (found === null) return [];
					return [{ rule: rule as PlausibilityRule, place, cell: cellPath(place), found }];
				});
			})
		);
	});
}

interface Facts {
	dataset: Dataset;
	measure: Measure;
	place: CellPlace;
	rate: PresentFigure;
}

/** What does not fit, in words; null when nothing is wrong or nothing can be compared. */
const rules: Record<PlausibilityRule, (facts: Facts) => string | null> = {
	range: ({ rate }) => (rate.value >= 0 && rate.value <= 100 ? null : `${rate.value}`),
	ratio: ({ dataset, measure, place, rate }) => {
		if (!measure.numerator || !measure.denominator) return null;
		const part = at(dataset, place, { measure: measure.numerator });
		const whole = at(dataset, place, { measure: measure.denominator });
		if (!part || !whole || canBeRatio(rate, part, whole)) return null;
		return `${rate.value}, but ${part.value} of ${whole.value}`;
	},
	jump: ({ dataset, place, rate }) => {
		const before = at(dataset, place, { period: stepPeriod(place.period, -1) });
		if (!before || Math.abs(rate.value - before.value) <= largestJump + floatSlack) return null;
		return `${before.value} → ${rate.value}`;
	},
	sexes: ({ dataset, place, rate }) => {
		if (place.sex !== 'total') return null;
		const men = at(dataset, place, { sex: 'male' });
		const women = at(dataset, place, { sex: 'female' });
		if (!men || !women) return null;
		const [low, high] = interval(rate);
		const ends = [interval(men), interval(women)];
		const isBetween =
			high > Math.min(...ends.map(([end]) => end)) && low < Math.max(...ends.map(([, end]) => end));
		return isBetween ? null : `${rate.value}, but men ${men.value}, women ${women.value}`;
	}
};

/**
 * Whether 100 · part / whole can round to the rate: the smallest quotient that the published counts
 * allow lies below the rate's upper end, the largest above its lower end. In whole numbers, so exact.
 */
function canBeRatio(rate: PresentFigure, part: PresentFigure, whole: PresentFigure): boolean {
	const [rateLow, rateHigh] = interval(rate);
	const [partLow, partHigh] = interval(part);
	const [wholeLow, wholeHigh] = interval(whole);
	const percent = 100 * roundingSteps;
	// A whole that may be nothing allows any rate above the smallest quotient.
	const largestReaches = wholeLow <= 0 || rateLow * wholeLow < percent * partHigh;
	return percent * partLow < rateHigh * wholeHigh && largestReaches;
}

const interval = ({ value, decimals }: PresentFigure) => roundingInterval(value, decimals);

/** The figure of the same place but for what is named; undefined when missing or never published. */
function at(
	dataset: Dataset,
	place: CellPlace,
	other: Partial<CellPlace>
): PresentFigure | undefined {
	const { district, period, ...series } = { ...place, ...other };
	return presentFigure(dataset, district, series, period);
}

function presentFigure(
	dataset: Dataset,
	code: string,
	{ measure, sex, age }: SeriesId,
	period: Period
): PresentFigure | undefined {
	const series = { measure, sex, age };
	if (!dataset.column(series, period)) return undefined;
	const figure = dataset.figure(code, series, period);
	return isPresent(figure) ? figure : undefined;
}
