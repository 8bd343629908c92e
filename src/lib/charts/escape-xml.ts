const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML allows no control characters at all, not even escaped. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand in markup, in element or attribute. */
export function escapeXml(text: string): string {
	return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!);
}
