import type { Issue } from '../csv/issue';
import { latestSpan } from '../domain/district';
import type { DistrictList } from '../domain/district-list';
import type { ImplausibleFigure, PlausibilityRule } from '../domain/plausibility';
import type { AllowedFigure } from './releases';

const problems: Record<PlausibilityRule, string> = {
	range: 'A rate lies between 0 and 100',
	ratio: 'The rate cannot come from its own counts, however they were rounded',
	jump: 'The rate is more than 15 points from that of the half-year before',
	sexes: 'The rate of both sexes lies outside those of men and women'
};

/** Figures that no release has let through as they are now. */
export function notAllowed(
	figures: readonly ImplausibleFigure[],
	allowed: readonly AllowedFigure[]
): ImplausibleFigure[] {
	const keyOf = ({ rule, cell, found }: Pick<AllowedFigure, 'rule' | 'cell' | 'found'>) =>
		`${rule} ${cell} ${found}`;
	const known = new Set(allowed.map(keyOf));
	return figures.filter((figure) => !known.has(keyOf(figure)));
}

/** Each such figure as an issue that names its cell and how to let it pass. */
export function plausibilityIssues(
	figures: readonly ImplausibleFigure[],
	districts: DistrictList
): Issue[] {
	return figures.map(({ rule, place, cell, found }) => {
		const district = districts.find(place.district);
		const name = district ? `, ${latestSpan(district).fullName}` : '';
		return {
			file: `employment/${place.period}.csv`,
			row: null,
			column: cell,
			problem: 'implausible-value',
			found: `${problems[rule]}${name}: ${found}.`,
			advice:
				'Correct it; or, if it was published so: ' +
				`npm run data -- accept --allow "${cell} why it is right" …`
		};
	});
}
