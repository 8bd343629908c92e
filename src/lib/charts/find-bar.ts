import type { RankingBar } from './chart-spec';

/** Spaces, case, hyphens and brackets do not matter. */
function plain(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\-'’.()]/g, '');
}

/**
 * The bar whose name is what was typed, or else begins with it, or else contains it; the best ranked
 * of several. Undefined when none does or nothing was typed.
 */
export function findBar(bars: readonly RankingBar[], typed: string): RankingBar | undefined {
	const wanted = plain(typed);
	if (wanted === '') return undefined;
	const names = bars.map((bar) => ({ bar, name: plain(bar.label) }));
	const found =
		names.find(({ name }) => name === wanted) ??
		names.find(({ name }) => name.startsWith(wanted)) ??
		names.find(({ name }) => name.includes(wanted));
	return found?.bar;
}
