import type { Age, Sex } from '../domain/population';
import type { ProvinceName } from '../domain/province';
import type { Universe } from '../domain/universe';
import type { ReadNumber } from './numbers';
import type { Span } from './span';
import type { SpokenPeriod } from './spoken-period';

/** Which set of districts the words name; `own-province` (도내) depends on the district. */
export type SpokenUniverse = Universe | 'own-province' | 'capital-area';

/** What one stretch of words means by itself, before it is known what it is said of. */
export type Meaning =
	| { type: 'district'; name: string; codes: readonly string[]; withProvince: boolean }
	/** "구는", "우리 시". */
	| { type: 'self'; ending: string }
	/** `set` says whether the words go on to name its districts ("서울 25개 자치구 중"). */
	| { type: 'province'; province: ProvinceName; set: boolean }
	| { type: 'universe'; universe: SpokenUniverse }
	| { type: 'average'; universe: SpokenUniverse | null; particle: string }
	| { type: 'measure'; measure: string; colloquial: boolean }
	| { type: 'other-measure' }
	| { type: 'sex'; sex: Sex }
	/** Null: a group that the survey does not publish. */
	| { type: 'age'; age: Age | null; byWord: boolean }
	| { type: 'period'; spoken: SpokenPeriod }
	/** What a change is counted from: half-years back, or a period of its own. */
	| { type: 'base'; stepsBack: number | null; spoken: SpokenPeriod | null; value: number | null }
	| { type: 'rank'; rank: number }
	| { type: 'superlative'; lowest: boolean }
	| { type: 'top'; n: number }
	| { type: 'among-highest' }
	| { type: 'last' }
	| { type: 'record'; lowest: boolean; since: SpokenPeriod | null }
	| { type: 'streak'; times: number; unit: string }
	| ({ type: 'percent' } & ReadNumber)
	| ({ type: 'points' } & ReadNumber)
	| { type: 'persons'; value: number; more: boolean }
	| { type: 'direction'; up: boolean }
	| { type: 'first-places'; count: number }
	/** Words that look like an assertion and are none that the claim kinds hold. */
	| { type: 'unsupported' };

export type MeaningType = Meaning['type'];

export type Mention = Span & Meaning;

export type MentionOf<T extends MeaningType> = Span & Extract<Meaning, { type: T }>;

/** A pattern, and what a match of it means; undefined where it means nothing after all. */
export interface Pattern {
	find: RegExp;
	mean: (match: RegExpExecArray, sentence: string) => Meaning | undefined;
}
