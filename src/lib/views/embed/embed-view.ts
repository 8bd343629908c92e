import type { ChartSpec } from '../../charts/chart-spec';
import type { Verdict } from '../../claims/verdict';
import type { Locale } from '../../format/locale';
import type { EmbedTarget } from '../../links/embed-links';

/** What an embed says: plain data, ready words, the same on a server and in a browser. */
export interface EmbedView {
	locale: Locale;
	target: EmbedTarget;
	/** The release of the figures, as `2026.1`. */
	release: string;
	/** What the headline is; small, above it. */
	kicker: string;
	/** The quote under check, the district, or the finding of the chart. */
	headline: string;
	verdict: Verdict | null;
	/** One large number, and what it is. */
	figure: { value: string; label: string } | null;
	/** Why, where it stands among others: the most important first. */
	texts: readonly string[];
	chart: ChartSpec | null;
	/** Remarks under the drawing. */
	notes: readonly string[];
	/** Members that the site's page shows and this small chart does not; null when it shows them all. */
	cut: { shown: number; all: number } | null;
	source: string;
}

/** A district's chart and a claim's have a finding of their own; elsewhere it is the headline. */
export const chartTitleOf = ({ chart, headline }: EmbedView): string | null =>
	chart === null || chart.title === headline ? null : chart.title;
