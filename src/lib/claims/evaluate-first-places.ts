import { seriesKey, type Dataset } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Part } from './evaluation';
import type { FirstPlacesFinding } from './finding';
import { boastOrder, indicatorSeries } from './indicator-series';
import type { MissingTable } from './missing-table';
import { universeAt } from './open-universes';
import { rankPlace } from './rank-finding';
import { rankOutcome } from './rank-outcome';
import { readingId, type Reading } from './reading';
import type { Outcome } from './verdict';

/** Judges "first in n indicators": a shared first place counts, and every indicator must be known. */
export function evaluateFirstPlaces(
	dataset: Dataset,
	district: string,
	reading: Reading,
	period: Period,
	statedNumber: number
): Part {
	const scope = reading.indicators ?? 'measures';
	const universe = universeAt(dataset, district, reading.universe ?? 'national', period);
	const { measure, sex, age } = reading;
	const finding: FirstPlacesFinding = { kind: 'first-places', first: [], unknown: [], of: 0 };
	const missing: MissingTable[] = [];
	for (const series of indicatorSeries(dataset, period, scope)) {
		const order = boastOrder(dataset.measure(series.measure)!);
		const place = rankPlace(dataset, district, series, period, universe, order);
		const outcome = place.standing
			? rankOutcome(place.standing, { type: 'nth', rank: 1 })
			: 'missing';
		finding.of += 1;
		if (outcome === 'holds') finding.first.push(seriesKey(series));
		if (outcome === 'missing') {
			finding.unknown.push(seriesKey(series));
			missing.push(...place.missing);
		}
	}
	return {
		id: readingId([period], reading, [universe, scope]),
		measure,
		sex,
		age,
		period,
		universe,
		base: null,
		outcome: countOutcome(finding, statedNumber),
		figure: dataset.figure(district, { measure, sex, age }, period),
		finding,
		missing
	};
}

function countOutcome({ first, unknown, of }: FirstPlacesFinding, statedNumber: number): Outcome {
	if (of === 0) return 'missing';
	const most = first.length + unknown.length;
	if (statedNumber < first.length || statedNumber > most) return 'fails';
	return unknown.length === 0 ? 'holds' : 'missing';
}
