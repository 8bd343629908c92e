import type { Verdict } from '../../claims/verdict';

/** The light verdict colours of `styles/tokens.css`, for pictures, which have no style sheet. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
	supported: '#18664a',
	depends: '#8a5300',
	refuted: '#a3262a',
	'no-data': '#4c5159',
	outside: '#4b4a78'
};
