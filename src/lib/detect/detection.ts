import type { Statement } from '../claims/claim';
import type { DistrictList } from '../domain/district-list';
import type { Measure } from '../domain/measure';

/** What a text is read with. */
export interface DetectContext {
	districts: DistrictList;
	measures: readonly Measure[];
	/** ISO date of the text; "올해" and "지난해" need it. */
	date: string | null;
	/** Code of the district whose text it is: what "우리 구" means before any district is named. */
	district: string | null;
}

/** What a part of a claim fills. */
export type UnderstoodParameter =
	| 'district'
	| 'measure'
	| 'sex'
	| 'age'
	| 'periods'
	| 'base'
	| 'universe'
	| 'against'
	| 'assertion';

/**
 * `stated`: these words say it. `carried`: said in another sentence, or by the article. `relative`:
 * counted from the date of the text. `ambiguous`: the words allow more, this is the likeliest.
 */
export type Certainty = 'stated' | 'carried' | 'relative' | 'ambiguous';

/** Why an understood part is not plain. */
export type UnderstoodNote =
	| 'district-of-article'
	| 'district-by-province'
	| 'district-unknown'
	| 'colloquial-term'
	| 'age-by-word'
	| 'year-without-half'
	| 'period-of-survey-title'
	| 'years-as-surveys';

/** One parameter of a claim with the words that gave it. */
export interface UnderstoodPart {
	parameter: UnderstoodParameter;
	/** An id of the product: a code, measure, sex, age, `2023H1+2023H2`, a universe, or the words. */
	value: string;
	/** UTF-16 offsets of the words in the text; both null when no words say it. */
	start: number | null;
	end: number | null;
	certainty: Certainty;
	note?: UnderstoodNote;
}

/** What a reader should know about a claim beside its parameters. */
export type DetectionFlag = 'colloquial-term' | 'district-missing' | 'streak-without-number';

/** A claim found in a text. Its statement goes into `evaluateClaim` as it is. */
export interface DetectedClaim {
	/** `claim-1`, in the order of the text. */
	id: string;
	/** Exactly `text.slice(start, end)`. */
	quote: string;
	/** UTF-16 offsets into the text. */
	start: number;
	end: number;
	/** Null when the words name no district, or one of several: then it is asked. */
	district: string | null;
	/** Codes that the words may mean, when there are several. */
	districtChoices: readonly string[];
	statement: Statement;
	understood: readonly UnderstoodPart[];
	flags: readonly DetectionFlag[];
}

/** Why some words became no claim. */
export type DetectionNoteKind =
	/** 중구 and its like: `choices` holds the codes. */
	| 'ambiguous-district'
	/** A claim without any district. */
	| 'no-district'
	/** A target, plan or forecast. */
	| 'hedged'
	/** "1위가 아니다". */
	| 'negated'
	/** An age group that the survey does not publish. */
	| 'unknown-age'
	/** "올해" in a text without a date. */
	| 'undated'
	/** A step in a ranking, a share of the ranking: nothing that the claim kinds hold. */
	| 'unsupported-assertion'
	/** A number with a measure of the survey whose meaning stayed unclear. */
	| 'unread-number';

export interface DetectionNote {
	kind: DetectionNoteKind;
	quote: string;
	start: number;
	end: number;
	/** Codes of districts, for `ambiguous-district`. */
	choices: readonly string[];
}

/** Everything found in a text, in its order. */
export interface Detection {
	claims: DetectedClaim[];
	notes: DetectionNote[];
}
