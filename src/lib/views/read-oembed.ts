import type { EmbedTarget } from '../links/embed-links';
import type { Embeddable } from './embeddable';
import type { Oembed } from './oembed';

/** What a prerendered answer was made from, so that another can be made within a host's limits. */
export function readOembed(document: Oembed, target: EmbedTarget): Embeddable | null {
	if (document.type !== 'rich') return null;
	const { title, description, height, thumbnail_url: image } = document;
	return {
		target,
		title,
		alt: description,
		height,
		image: image === undefined ? null : new URL(image).pathname
	};
}
