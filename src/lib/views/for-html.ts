import { escapeXml } from '../charts/escape-xml';

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
export const asEntities = (text: string, which: RegExp) =>
	text.replace(which, (character) => `&#${character.codePointAt(0)};`);

/**
 * Text for the markup of other people's pages. Braces and brackets would be read by Liquid, by Vue and as
 * WordPress's shortcodes, in an attribute too.
 */
export const forHtml = (text: string) => asEntities(escapeXml(oneLine(text)), /[{}[\]]/g);
