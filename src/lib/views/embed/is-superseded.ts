import type { EmbedView } from './embed-view';

/** Whether what a reader is told has changed between two releases: words, figures or drawing. */
export function isSuperseded(frozen: EmbedView, newest: EmbedView): boolean {
	return frozen !== newest && said(frozen) !== said(newest);
}

const said = ({ headline, verdict, figure, texts, chart }: EmbedView) =>
	JSON.stringify([headline, verdict, figure, texts, chart]);
