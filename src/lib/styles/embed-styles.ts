import chart from './chart.css?raw';
import embed from './embed.css?raw';
import tokens from './tokens.css?raw';

/** Of the site's colours those that an embed shows, and all of its charts: they go live in any of them. */
const shown = /^--(paper|ink|ink-soft|rule|link|focus|verdict-.+|chart-.+)$/;

/**
 * The styles of every embed, small: the page's theme follows the reader's, a `#dark` in its address, or
 * the class that a script gives where something else stands there too. A shadow root takes them as
 * they are, and its host the attribute `theme`.
 */
export const embedStyles: string = composeEmbedStyles({ tokens, chart, embed });

/** From the texts of the sheets, for whoever reads them from elsewhere. */
export function composeEmbedStyles(sheets: Record<'tokens' | 'chart' | 'embed', string>): string {
	const { tokens, chart, embed } = sheets;
	const light = colours(tokens + chart, 'light');
	const dark = colours(tokens + chart, 'dark');
	return minify(
		[
			`:root,:host{${light}}`,
			`@media (prefers-color-scheme:dark){:root:not(.light,:has(#light:target)){${dark}}:host(:not([theme=light])){${dark}}}`,
			`:root.dark,:root:has(#dark:target){color-scheme:dark;${dark}}`,
			`:host([theme=dark]){color-scheme:dark;${dark}}`,
			':root.light,:root:has(#light:target){color-scheme:light}',
			':host([theme=light]){color-scheme:light}',
			embed
		].join('\n')
	);
}

/** The declarations of the colours outside every query, or inside those for a dark screen. */
function colours(sheets: string, theme: 'light' | 'dark'): string {
	const isDark = /@media[^{]*prefers-color-scheme: dark[^{]*\{[^{]*\{([^}]*)\}/g;
	const part =
		theme === 'light'
			? sheets.replace(isDark, '')
			: [...sheets.matchAll(isDark)].map(([, inside]) => inside).join('');
	return [...part.matchAll(/(--[a-z\d-]+):\s*([^;]+);/g)]
		.filter(([, name]) => shown.test(name ?? ''))
		.map(([, name, value]) => `${name}:${value};`)
		.join('');
}

/** Enough for our own sheets, in which no text holds a brace or two spaces. */
function minify(css: string): string {
	return css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,>~]) ?/g, '$1')
		.replace(/: /g, ':')
		.replace(/;}/g, '}')
		.trim();
}
