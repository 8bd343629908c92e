import type { Locale } from './locale';

/** `st`, `nd`, `rd`, `th`; 11 to 13 take `th`. */
function ordinalEnding(rank: number): string {
	if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}

function ordinal(rank: number): string {
	return `${rank}${ordinalEnding(rank)}`;
}

/** A rank in words: `1위`, `공동 2위`; `1st`, `joint 2nd`. */
export function formatRank(rank: number, tied: boolean, locale: Locale): string {
	if (locale === 'ko') return `${tied ? '공동 ' : ''}${rank}위`;
	return `${tied ? 'joint ' : ''}${ordinal(rank)}`;
}

/** For a column headed "rank", where the word would only repeat: `1`, `공동 2`; `1`, `joint 2`. */
export function formatRankCell(rank: number, tied: boolean, locale: Locale): string {
	return tied ? `${locale === 'ko' ? '공동' : 'joint'} ${rank}` : String(rank);
}

/** A range of ranks for a column headed so: `1–7`, or `3` for a range of one. */
export function formatRankRangeCell(best: number, worst: number): string {
	return best === worst ? String(best) : `${best}–${worst}`;
}

/** A range of ranks: `1–7위`, `1st–7th`; a range of one is that rank. */
export function formatRankRange(best: number, worst: number, locale: Locale): string {
	if (best === worst) return formatRank(best, false, locale);
	return locale === 'ko' ? `${best}–${worst}위` : `${ordinal(best)}–${ordinal(worst)}`;
}

/** A rank that is honest about sampling error: `1위(95%: 1–7위)`, `1st (95%: 1st–7th)`. */
export function formatRankWithSet(
	rank: string,
	[best, worst]: readonly [best: number, worst: number],
	confidence: string,
	locale: Locale
): string {
	const range = formatRankRange(best, worst, locale);
	return `${rank}${locale === 'ko' ? '' : ' '}(${confidence}: ${range})`;
}
