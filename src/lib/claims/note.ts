import type { Period } from '../domain/period';
import type { Age } from '../domain/population';
import type { Universe } from '../domain/universe';

/** Things worth saying beside a verdict, as codes with their facts: words are made elsewhere. */
export type Note =
	/** The sentence names no survey, so this one was taken. */
	| { code: 'period-chosen'; period: Period }
	/** First, or n-th, only together with others. */
	| { code: 'shared-rank'; part: string; with: string[] }
	| { code: 'not-a-member'; part: string; universe: Universe; members: number }
	| { code: 'one-member'; part: string }
	/** Members of the universe that are not ranked. */
	| { code: 'members-missing'; part: string; ranked: number; members: number }
	| { code: 'low-reliability'; part: string; districts: string[] }
	/** The printed comparison fits another period than the one its words name. */
	| {
			code: 'wrong-base';
			period: Period;
			age: Age;
			/** What the words name, or would usually mean. */
			named: Period;
			namedValue: number;
			/** The period that the printed figures fit. */
			fits: Period;
			fitsValue: number;
	  }
	/** The amount is right in percentage points, but the sentence says percent; or the reverse. */
	| { code: 'points-not-percent'; part: string; points: number; percent: number | null }
	/** More decimals than the office publishes, so that the last ones cannot be checked. */
	| { code: 'finer-than-published'; part: string; decimals: number }
	/** A record or a streak reaches back only to the first published survey. */
	| { code: 'bounded-by-publication'; part: string; since: Period };
