import type { Dataset } from '../domain/dataset';
import { halfOf, yearOf, type Period } from '../domain/period';

/**
 * The first day by which a survey's figures were out: the releases come around 20 August (first
 * half) and 20 February of the next year (second half), for example 2023-08-22 and 2024-02-20.
 */
export function releaseDate(period: Period): string {
	return halfOf(period) === 1 ? `${yearOf(period)}-08-20` : `${yearOf(period) + 1}-02-20`;
}

/**
 * The latest survey published by an ISO date, over everything in the data: what a text of that day
 * means when it names no period. A date without a day (`2024-08`) is the beginning of its month. Null
 * date: the latest of all. Undefined when nothing was out yet.
 */
export function latestPeriodAt(dataset: Dataset, date: string | null): Period | undefined {
	return dataset.periods().findLast((period) => date === null || releaseDate(period) <= date);
}
