import { escapeXml } from '../charts/escape-xml';
import type { Oembed } from './oembed';

/** The same answer as XML, as oembed.com asks for: every field an element, in the same order. */
export function oembedXml(document: Oembed): string {
	const fields = Object.entries(document).map(
		([name, value]) => `\t<${name}>${escapeXml(String(value))}</${name}>`
	);
	return [
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...fields,
		'</oembed>',
		''
	].join('\n');
}
