import { placeInIndex } from '../article/place-in-index';
import { plainBody, plainTree } from '../article/plain-body';
import { proposeClaims } from '../article/propose-claims';
import { indexText } from '../article/text-index';
import type { Measure } from '../domain/measure';
import { claimTitle } from '../tell/claim-title';
import type { CheckEntry } from './check-entry';

/** The two files of an article's folder, as `data/articles/` takes them. */
export interface ArticleTexts {
	/** Name of the folder, and of the article's address: `2024-03-05-1119`. */
	slug: string;
	article: string;
	claims: string;
	/** Claims that the file cannot hold: without a district, or in the words of another. */
	leftOut: number;
}

/** A reader's text with its claims as they were set right, as an article. */
export function checkArticle(
	text: string,
	entries: readonly CheckEntry[],
	{ date, measures }: { date: string | null; measures: readonly Measure[] }
): ArticleTexts {
	const index = indexText(plainTree(text));
	const placed = entries.map(({ found, district, statement }) => {
		const place = placeInIndex(index, text, found);
		const quote = index.printed.slice(place.start, place.end);
		return { ...found, ...place, quote, district, statement };
	});
	const { claims, leftOut } = proposeClaims(index, placed, ({ statement }) => ({
		ko: claimTitle(statement, measures, 'ko'),
		en: claimTitle(statement, measures, 'en')
	}));
	const firstLine = text.trim().split('\n')[0]?.trim() ?? '';
	const title = JSON.stringify([...firstLine].slice(0, 60).join(''));
	const district = claims[0]?.district;
	const fields = [
		`title: ${title}`,
		...(date ? [`date: '${date}'`] : []),
		...(district ? [`district: '${district}'`] : [])
	];
	return {
		slug: [date ?? 'undated', ...(district ? [district] : [])].join('-'),
		article: `---\n${fields.join('\n')}\n---\n\n${plainBody(text)}\n`,
		claims: `${JSON.stringify({ claims }, null, '\t')}\n`,
		leftOut: leftOut.length
	};
}
