import { formatNumber } from '../format/number';
import { tellRobustnessWords } from '../words/tell-robustness';
import { bandOf, type Band } from './fairness-bands';
import type { Telling } from './telling';

/** A score in words, with the table of its bands for those who ask. */
export interface ScoreView {
	label: string;
	/** What the number says. */
	meaning: string;
	number: string;
	bands: { label: string; range: string; reason: string; current: boolean }[];
}

/** `labels` names every band; numbers are shown to two decimals, bounds to as many as they need. */
export function scoreView<Name extends string>(
	{ locale }: Telling,
	score: number,
	bands: readonly Band<Name>[],
	labels: Readonly<Record<Name, string>>,
	meaning: string
): ScoreView {
	const current = bandOf(bands, score);
	return {
		label: labels[current],
		meaning,
		number: formatNumber(score, 2),
		bands: bands.map(({ name, from, reason }, index) => ({
			label: labels[name],
			range: tellRange(locale, from, bands[index - 1]?.from),
			reason: reason[locale],
			current: name === current
		}))
	};
}

function tellRange(locale: Telling['locale'], from: number, to: number | undefined): string {
	const { range } = tellRobustnessWords[locale];
	const bound = (value: number) => formatNumber(value, 2);
	if (to === undefined) return range.above(bound(from));
	return from === -Infinity ? range.below(bound(to)) : range.between(bound(from), bound(to));
}
