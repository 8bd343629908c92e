import { claimImagePath, districtImagePath } from '../../links/site-links';
import { presetImagePath } from '../../links/embed-links';
import { embedWords } from '../../words/embed';
import { verdictWords } from '../../words/verdicts';
import type { Embeddable } from '../embeddable';
import { embedHeight } from './embed-height';
import type { EmbedView } from './embed-view';

/** What codes, dialog and oEmbed say of an embed. */
export function toEmbeddable(view: EmbedView): Embeddable {
	return {
		target: view.target,
		title: embedTitle(view),
		alt: altOf(view),
		height: embedHeight(view),
		image: imageOf(view)
	};
}

/** What a frame or a tab is named: the quote with its verdict, the district, the finding. */
export function embedTitle({ locale, headline, verdict, target, chart }: EmbedView): string {
	if (verdict) {
		return embedWords[locale].claimTitle(headline, verdictWords[locale].label[verdict]);
	}
	return target.kind === 'district' ? (chart?.title ?? headline) : headline;
}

function altOf(view: EmbedView): string {
	const { locale, headline, verdict, figure, texts } = view;
	const words = embedWords[locale];
	if (verdict) {
		return words.claimAlt(headline, verdictWords[locale].label[verdict], texts[0] ?? '');
	}
	if (!figure) return headline;
	const { value, label } = figure;
	return words.districtAlt(headline, words.figure(value, label), texts.join(', '));
}

function imageOf({ target, locale }: EmbedView): string | null {
	switch (target.kind) {
		case 'claim':
			return claimImagePath(locale, target.article, target.claim);
		case 'district':
			return districtImagePath(locale, target.code);
		case 'preset':
			return presetImagePath(locale, target.preset);
		case 'view':
			return null;
	}
}
