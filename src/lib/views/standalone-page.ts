import type { Locale } from '../format/locale';

/** The parts of a page that stands in one file. */
export interface StandaloneParts {
	locale: Locale;
	/** As text. */
	title: string;
	description: string;
	/** Elements of the head and the body, as HTML. */
	head: string;
	body: string;
	styles: string;
	/** Must not contain `</script`. */
	script: string;
	/** The sha256 of `script` in base64. */
	scriptHash: string;
}

/**
 * One HTML file that needs no other and may ask for none: its policy allows this very script, its own
 * styles, and nothing from anywhere else, however the file is opened.
 */
export function standalonePage(parts: StandaloneParts): string {
	const { locale, title, description, head, body, styles, script, scriptHash } = parts;
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${scriptHash}'`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeText(description)}">
<style>
${styles}
</style>
${head}
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (each) => entities[each] ?? each);
