import { boastOrder } from '../../claims/indicator-series';
import { openUniverses, universeAt, type OpenUniverse } from '../../claims/open-universes';
import { ageWeight, sensibilityWeights } from '../../claims/sensibility';
import type { Dataset } from '../../domain/dataset';
import { seriesKey } from '../../domain/dataset';
import { isRate } from '../../domain/measure';
import { comparePeriods } from '../../domain/period';
import { latestPlacing, type Placing } from '../../domain/placing';
import { seriesInOrder } from '../../domain/series-in-order';

/** Being first of two is no feat: smaller sets are passed over. */
const leastMembers = 5;

interface Candidate extends Placing {
	/** How natural the comparison is, as the claim engine weighs it. */
	sensibility: number;
}

export interface Boasts {
	/** Strongest first. */
	places: Placing[];
	/** With no places to boast of: the best there is; null without any figure. */
	closest: Placing | null;
	/** How many places were looked at to find these: chance alone makes some of so many good. */
	examined: number;
}

/**
 * What a district could truthfully boast of: the first places, and places in the best tenth, of every
 * rate in every set that it may sensibly be compared in, at that set's last complete survey. The good
 * end of a rate is the one that a boast means: low unemployment. One place for each rate and survey:
 * a first place before another, then the most natural comparison.
 */
export function boastsOf(dataset: Dataset, code: string, most = 4): Boasts {
	const last = dataset.periods().at(-1);
	const universes = last ? openUniverses(dataset, code, [last]) : [];
	const candidates = seriesInOrder(dataset).flatMap((series) => {
		const measure = dataset.measure(series.measure);
		if (!last || !measure || !isRate(measure)) return [];
		return universes.flatMap(({ universe, role }): Candidate[] => {
			const asked = universeAt(dataset, code, universe, last);
			const placing = latestPlacing(dataset, code, series, asked, boastOrder(measure));
			if (!placing || placing.of < leastMembers) return [];
			return [{ ...placing, sensibility: weightOf(role) * ageWeight(series.age) }];
		});
	});
	const worthSaying = candidates.filter(isBoast).sort(byStrength);
	const said = new Set<string>();
	const places = worthSaying.filter(({ series, period }) => {
		const key = `${seriesKey(series)} ${period}`;
		if (said.has(key)) return false;
		said.add(key);
		return true;
	});
	return {
		places: places.slice(0, most).map(toPlacing),
		closest:
			places.length > 0
				? null
				: (candidates.sort((a, b) => shareAhead(a) - shareAhead(b)).map(toPlacing)[0] ?? null),
		examined: candidates.length
	};
}

const weightOf = (role: OpenUniverse['role']) => sensibilityWeights.universe[role].weight;

function isBoast({ member: { rank }, of }: Placing): boolean {
	return rank === 1 || rank <= of / 10;
}

/** Share of the others that are ahead. */
function shareAhead({ member, of }: Placing): number {
	return (member.rank - 1) / (of - 1);
}

/** First places before others; then more natural comparisons, larger sets, newer surveys. */
function byStrength(a: Candidate, b: Candidate): number {
	const isFirst = ({ member }: Placing) => Number(member.rank === 1);
	return (
		isFirst(b) - isFirst(a) ||
		b.sensibility - a.sensibility ||
		b.of - a.of ||
		comparePeriods(b.period, a.period) ||
		a.member.rank - b.member.rank
	);
}

function toPlacing({ series, universe, period, order, member, of, last, set }: Candidate): Placing {
	return { series, universe, period, order, member, of, last, set };
}
