import type { ChartSpec } from '../charts/chart-spec';
import type { Verdict } from '../claims/verdict';
import type { Locale } from '../format/locale';

/** One thing under the headline of a share image, in the order of importance. */
export type CardBlock =
	| { kind: 'verdict'; verdict: Verdict }
	/** One large number, and what it is. */
	| { kind: 'figure'; value: string; label: string }
	| { kind: 'paragraphs'; texts: readonly string[] }
	/** Several verdicts, each on what. */
	| { kind: 'verdicts'; items: readonly { verdict: Verdict; text: string }[] };

/** What a share image says: plain data, ready words. */
export interface ShareCard {
	locale: Locale;
	/** Where the headline comes from; empty when it speaks for itself. */
	kicker: string;
	/** The quote under check, or the finding. */
	headline: string;
	blocks: readonly CardBlock[];
	chart: ChartSpec | null;
	source: string;
}
