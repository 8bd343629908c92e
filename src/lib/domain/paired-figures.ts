import type { Dataset, SeriesId } from './dataset';
import { isPresent, type MissingReason, type PresentFigure } from './figure';
import type { Period } from './period';
import type { Universe } from './universe';

/** One series at one survey. */
export type SeriesAt = SeriesId & { period: Period };

export interface FigurePair {
	code: string;
	first: PresentFigure;
	second: PresentFigure;
}

/** A member that lacks one of the two figures, or both: then the reason is that of the first. */
export interface UnpairedMember {
	code: string;
	lacks: 'first' | 'second' | 'both';
	reason: MissingReason;
}

/**
 * Two figures of each member, in code order. `membership` says at which survey the members are
 * taken: 군위군 is one of 대구's since 2023H2, and then brings its figures of before along.
 */
export function pairedFigures(
	dataset: Dataset,
	first: SeriesAt,
	second: SeriesAt,
	universe: Universe,
	membership: Period
): { pairs: FigurePair[]; unpaired: UnpairedMember[] } {
	const pairs: FigurePair[] = [];
	const unpaired: UnpairedMember[] = [];
	for (const { code } of dataset.districts.membersOf(universe, membership)) {
		const one = dataset.figure(code, first, first.period);
		const other = dataset.figure(code, second, second.period);
		if (isPresent(one) && isPresent(other)) pairs.push({ code, first: one, second: other });
		else if (!isPresent(one)) {
			const lacks = isPresent(other) ? 'first' : 'both';
			unpaired.push({ code, lacks, reason: one.reason });
		} else if (!isPresent(other)) unpaired.push({ code, lacks: 'second', reason: other.reason });
	}
	return { pairs, unpaired };
}
