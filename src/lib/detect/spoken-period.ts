/** A time as words give it: a year or a distance to the text's own, and which halves of it. */
export interface SpokenPeriod {
	/** A year; an offset from the year of the text's date; null when only a half is said. */
	year: { at: number } | { offset: number } | null;
	/** Empty when a year stands alone. */
	halves: readonly (1 | 2)[];
	/** "지난 하반기": the latest such half before the text. */
	latest: boolean;
}

const both = '상(?:반기)? ?(?:[·ㆍ・,/∙‧]|와|및)? ?하반기';
const half = `${both}|[상하]반기|(?:4|10)월(?! ?\\d{1,2}일)`;
const year =
	"(?:(?<!\\d)20\\d\\d|['’‘]\\d\\d|(?<![\\d])[12]\\d)년도?(?!간|차|대|째| ?만| ?연속| ?전| ?새)";
const relative = '올해|금년|올(?= ?[상하]반기)|지난해|작년|전년|재작년|지지난해';

/** `2023년 상·하반기`, `지난해 10월`, `23년 하반기`, `지난 상반기`, `하반기`. */
export const periodPattern = `(?:(${year}|${relative})(?:도)? ?(${half})?)|(?:(지난) )?(${both}|(?<![가-힣])[상하]반기)|(?<![\\d년] ?)((?:4|10)월) 기준`;

const offsets: Readonly<Record<string, number>> = {
	...{ 올해: 0, 금년: 0, 올: 0, 지난해: -1, 작년: -1, 전년: -1, 재작년: -2, 지지난해: -2 }
};

function halvesOf(text: string | undefined): (1 | 2)[] {
	if (text === undefined) return [];
	if (/^상.+하반기$/.test(text)) return [1, 2];
	if (/^(4|상반기)/.test(text)) return [1];
	if (/^(10|하반기)/.test(text)) return [2];
	return [];
}

/** The groups of a match of `periodPattern`, from the index of its first one. */
export function readSpokenPeriod(match: RegExpExecArray, first = 1): SpokenPeriod {
	const [yearText, halfText, latest, bareHalf, month] = match.slice(first, first + 5);
	const halves = halvesOf(halfText ?? bareHalf ?? month);
	if (yearText === undefined) return { year: null, halves, latest: latest !== undefined };
	const offset = offsets[yearText];
	if (offset !== undefined) return { year: { offset }, halves, latest: false };
	const digits = Number(yearText.replace(/\D/g, ''));
	return { year: { at: digits < 100 ? 2000 + digits : digits }, halves, latest: false };
}
