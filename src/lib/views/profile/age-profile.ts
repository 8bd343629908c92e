import { ownProvince } from '../../claims/open-universes';
import type { Dataset, SeriesId } from '../../domain/dataset';
import { difference } from '../../domain/difference';
import { isPresent, type Figure } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { latestPlacing, type Placing } from '../../domain/placing';
import type { Age } from '../../domain/population';
import type { Universe } from '../../domain/universe';
import { ownUniverse } from './own-universe';
import { takenTogether } from './taken-together';

/** Ages that do not overlap, young to old. */
const profileAges: readonly Age[] = ['15-29', '30-49', '50-64', '65+'];

export interface AgeRow {
	age: Age;
	own: Figure;
	/** The province and the country, each taken together. */
	province: Figure;
	country: Figure;
	/** Own minus the other, in points; null when either is missing. */
	toProvince: number | null;
	toCountry: number | null;
}

export interface AgeProfile {
	period: Period;
	province: Universe;
	rows: AgeRow[];
}

/** The employment rate by age at the last survey that has all of it for the country; null without one. */
export function ageProfile(dataset: Dataset, code: string): AgeProfile | null {
	const series = profileAges.map((age): SeriesId => ({
		measure: 'employment_rate',
		sex: 'total',
		age
	}));
	const period = dataset
		.periods()
		.findLast((each) =>
			series.every((one) => isPresent(takenTogether(dataset, one, 'national', each)))
		);
	const province = period && ownProvince(dataset, code, period);
	if (!period || !province) return null;
	return {
		period,
		province,
		rows: series.map((one) => {
			const own = dataset.figure(code, one, period);
			const together = takenTogether(dataset, one, province, period);
			const country = takenTogether(dataset, one, 'national', period);
			return {
				age: one.age,
				own,
				province: together,
				country,
				toProvince: pointsBetween(own, together),
				toCountry: pointsBetween(own, country)
			};
		})
	};
}

/** Later minus earlier at the fewer decimals; null when either is missing. */
export function pointsBetween(figure: Figure, other: Figure): number | null {
	if (!isPresent(figure) || !isPresent(other)) return null;
	return difference(figure.value, other.value, Math.min(figure.decimals, other.decimals));
}

export interface SexRow {
	series: SeriesId;
	/** Among those it is most naturally ranked with; null where that is the country. */
	own: Placing | null;
	national: Placing;
}

/** Men and women at 15 to 64 at the last survey that has both for the country. */
export interface SexProfile {
	period: Period;
	rows: SexRow[];
	/** Men's rate minus women's, in points. */
	gap: number;
}

/** Null when the district has no such figures, or the two are of different surveys. */
export function sexProfile(dataset: Dataset, code: string): SexProfile | null {
	const rows = (['male', 'female'] as const).flatMap((sex): SexRow[] => {
		const series: SeriesId = { measure: 'employment_rate', sex, age: '15-64' };
		const national = latestPlacing(dataset, code, series, 'national');
		if (!national) return [];
		const universe = ownUniverse(dataset, code, national.period);
		const own = universe === 'national' ? null : latestPlacing(dataset, code, series, universe);
		return [{ series, national, own: own?.period === national.period ? own : null }];
	});
	const [men, women] = rows;
	if (!men || !women || men.national.period !== women.national.period) return null;
	const [a, b] = [men.national.member, women.national.member];
	return {
		period: men.national.period,
		rows,
		gap: difference(a.value, b.value, Math.min(a.decimals, b.decimals))
	};
}
