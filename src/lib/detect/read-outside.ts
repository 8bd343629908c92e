import type { Statement } from '../claims/claim';
import type { DetectContext } from './detection';
import { clausesOf } from './clauses';
import { draftOf } from './draft-of';
import type { Mention } from './mention';
import { outsideWords } from './outside-words';
import { carried } from './said';
import type { Span } from './span';
import { smallNumber } from './numbers';
import type { TextState } from './text-state';

const planned = /목표|계획|예정|전망|방침|할 것|하겠|추진할|기대/;
const measured = new Set(['measure', 'other-measure']);

/** Awards, budgets, programmes, intervals and lists of a sentence that has been read for figures. */
export function readOutside(
	state: TextState,
	{ date }: DetectContext,
	sentence: string,
	offset: number,
	mentions: readonly Mention[],
	yearBefore: number | null
): void {
	const push = ({ start, end }: Span, statement: Statement) =>
		state.drafts.push(
			draftOf({ start: start + offset, end: end + offset }, statement, {
				...{ district: state.district && carried(state.district) },
				...{ series: null, periods: null, universe: null }
			})
		);
	for (const clause of clausesOf(sentence)) {
		const text = sentence.slice(clause.start, clause.end);
		if (planned.test(text)) continue;
		const inside = mentions.filter((m) => m.start >= clause.start && m.end <= clause.end);
		if (inside.some(({ type }) => measured.has(type))) continue;
		const seen: Span[] = [];
		for (const { topic, find, about } of outsideWords) {
			const match = about.test(sentence) ? find.exec(text) : null;
			if (!match) continue;
			const lead = match[0].length - match[0].trimStart().length;
			const start = clause.start + match.index + lead;
			const end = clause.start + match.index + match[0].length;
			if (seen.some((other) => start < other.end && other.start < end)) continue;
			seen.push({ start, end });
			push({ start, end }, { kind: 'outside', topic, meanings: meaningsOf(topic, match[0]) });
		}
	}
	readInterval(sentence, date, yearBefore, push);
	readItems(sentence, push);
}

/** A rise of 145% means one thing, a rise to 145% another: the words allow both. */
function meaningsOf(topic: string, words: string) {
	const percent = /(\d{1,4}(?:\.\d{1,2})?) ?(?:%|퍼센트) ?(?:증액|늘|증가|인상|확대)/.exec(words);
	if (topic !== 'budget' || !percent) return [];
	const share = Number(percent[1]) / 100;
	const times = (value: number) => String(Math.round(value * 100) / 100);
	const to = {
		ko: `늘어난 뒤가 전년의 ${times(share)}배`,
		en: `became ${times(share)} times as large`
	};
	const by = {
		ko: `늘어난 만큼이 전년의 ${percent[1]}%, 곧 ${times(1 + share)}배`,
		en: `grew by ${percent[1]}%, to ${times(1 + share)} times as large`
	};
	return share > 1 ? [by, to] : [by];
}

function readInterval(
	sentence: string,
	date: string | null,
	yearBefore: number | null,
	push: (span: Span, statement: Statement) => unknown
): void {
	const match = /(?<!\d)((?:19|20)\d\d)년(?:도)? ?(?:이후|이래|부터)? ?(\d{1,2})년 ?만/.exec(
		sentence
	);
	if (!match) return;
	const fromYear = Number(match[1]);
	const years = Number(match[2]);
	const toYear = yearBefore ?? (date === null ? null : Number(date.slice(0, 4)));
	if (toYear === null || years < 1) return;
	const event = { ko: sentence.slice(0, 80), en: 'the event named in the text' };
	push(
		{ start: match.index, end: match.index + match[0].length },
		{ kind: 'interval', years, fromYear, toYear, event }
	);
}

const listed =
	/((?:[가-힣A-Za-z]{1,12} ?(?:, ?|· ?|ㆍ ?|및 )){1,8}[가-힣A-Za-z]{1,12}?)(?:의|,| 등의| 등)? ?(\d{1,2}|두|세|네|다섯) ?(?:대|가지|개) (?:채널|분야|전략|과제|축|사업|권역|부문|영역|방향|목표|정책)/;

function readItems(sentence: string, push: (span: Span, statement: Statement) => unknown): void {
	const match = listed.exec(sentence);
	const stated = smallNumber(match?.[2] ?? '');
	if (!match || stated === undefined || stated < 1 || / 등/.test(match[0])) return;
	const items = match[1]!
		.split(/,|·|ㆍ|및/)
		.map((item) => item.trim())
		.filter(Boolean)
		.map((item) => ({ ko: item, en: item }));
	push(
		{ start: match.index, end: match.index + match[0].length },
		{ kind: 'count', of: 'named-items', stated, items }
	);
}
