import type { EmbedTarget } from '../links/embed-links';

/** What the codes, the dialog and oEmbed need to know of something that can be embedded: plain data. */
export interface Embeddable {
	target: EmbedTarget;
	/** Of the iframe; names what is in it. */
	title: string;
	/** States the finding, for an image and for who cannot see the chart. */
	alt: string;
	/** In CSS pixels: enough at every width from 280 to 1,400, so that a bare iframe never scrolls. */
	height: number;
	/** A picture of 1200 × 630 of the same finding, as a path of the site; null where none was drawn. */
	image: string | null;
}
