import type { QuoteContext } from '../article/article';
import { quoteInContext } from '../article/quote-in-context';

/** The sentence that a quote stands in, in a plain text of which every line is a block of its own. */
export function contextInText(text: string, at: { start: number; end: number }): QuoteContext {
	const places = text.split('').map((character) => (character === '\n' ? null : character));
	return quoteInContext({ printed: text, places }, at);
}
