import type { DistrictKind } from '../domain/district';
import type { DistrictList } from '../domain/district-list';
import type { ProvinceName } from '../domain/province';
import { commonWords } from './common-words';
import { provinceNames, provincePattern } from './province-names';
import { matchesOf, type Span } from './span';

/** A name in a text, with every district that bears it. */
export interface NameMatch extends Span {
	codes: readonly string[];
	name: string;
	/** Whether a province stands before the name: "서울 중구". */
	withProvince: boolean;
}

/** One district under one of its names. */
interface Bearer {
	code: string;
	provinces: readonly ProvinceName[];
	kinds: readonly DistrictKind[];
}

export interface NameIndex {
	full: ReadonlyMap<string, readonly Bearer[]>;
	short: ReadonlyMap<string, readonly Bearer[]>;
}

const indexes = new WeakMap<DistrictList, NameIndex>();

/** Every name of every district, abolished ones included; made once per list. */
export function nameIndex(districts: DistrictList): NameIndex {
	const known = indexes.get(districts);
	if (known) return known;
	const full = new Map<string, Bearer[]>();
	const short = new Map<string, Bearer[]>();
	for (const { code, name, spans } of districts.all) {
		const bearer = {
			code,
			provinces: spans.map(({ province }) => province),
			kinds: spans.map(({ kind }) => kind)
		};
		full.set(name, [...(full.get(name) ?? []), bearer]);
		if (name.length < 3) continue;
		const stem = name.slice(0, -1);
		short.set(stem, [...(short.get(stem) ?? []), bearer]);
	}
	const index = { full, short };
	indexes.set(districts, index);
	return index;
}

/** What may follow a name inside the same word. */
const follows =
	/^(?:$|[^가-힣]|은|는|이|가|으로|였|다|라|인|의|을|를|에|도|와|과|로|만|청|민|내|측|보다|처럼|까지|부터|등|뿐|지역|여성|고용|청년)/;

const words = new RegExp(
	`(?<![가-힣A-Za-z0-9])(?:(${provincePattern}|광주시) ?)?([가-힣]{2,})`,
	'g'
);

/** District names in a sentence. A short name (영등포) counts only where it cannot be another word. */
export function findDistrictNames(sentence: string, index: NameIndex): NameMatch[] {
	return matchesOf(words, sentence).flatMap((match) => {
		const [whole, provinceWord, word = ''] = match;
		const wordStart = match.index + whole.length - word.length;
		const province = provinceWord === '광주시' ? '광주' : provinceNames[provinceWord ?? ''];
		const found =
			lookUp(word, wordStart, province, index) ??
			// 서울시 alone was taken as a province and the rest of it as the word.
			(provinceWord
				? lookUp(sentence.slice(match.index).slice(0, 8), match.index, undefined, index)
				: undefined);
		if (!found) return [];
		const withProvince = province !== undefined && found.start === wordStart;
		return [{ ...found, start: withProvince ? match.index : found.start, withProvince }];
	});
}

function lookUp(
	word: string,
	start: number,
	province: ProvinceName | undefined,
	{ full, short }: NameIndex
): Omit<NameMatch, 'withProvince'> | undefined {
	for (let length = Math.min(5, word.length); length >= 2; length--) {
		const name = word.slice(0, length);
		const rest = word.slice(length);
		const bearers =
			full.get(name) ??
			(commonWords.has(name) && province === undefined ? undefined : short.get(name));
		if (!bearers || !follows.test(rest)) continue;
		const codes = bearers
			.filter(({ provinces }) => province === undefined || provinces.includes(province))
			.map(({ code }) => code);
		if (codes.length > 0) return { start, end: start + length, codes, name };
	}
	return undefined;
}
