import { claimRecord, type ReadingRecord } from '../../lib/claims/claim-record';
import { evaluateClaim } from '../../lib/claims/evaluate-claim';
import type { Verdict } from '../../lib/claims/verdict';
import type { DetectedClaim, UnderstoodPart } from '../../lib/detect/detection';
import { statedOf } from '../../lib/detect/stated-of';
import { toClaim } from '../../lib/detect/to-claim';
import type { Dataset } from '../../lib/domain/dataset';

/** A claim found in a text, as `npm run check -- --json` prints it. */
export interface CheckRecord {
	quote: string;
	/** UTF-16 offsets into the plain text that was read. */
	start: number;
	end: number;
	kind: string;
	/** Null when the words leave the district open; then there is no verdict either. */
	district: string | null;
	measure: string | null;
	sex: string | null;
	age: string | null;
	periods: readonly string[] | null;
	universe: string | null;
	stated: Record<string, unknown>;
	verdict: Verdict | null;
	readings: readonly ReadingRecord[];
	understood: readonly UnderstoodPart[];
	flags: readonly string[];
}

/** Judges a found claim on the figures, as of the date of the text. */
export function checkRecord(
	found: DetectedClaim,
	dataset: Dataset,
	published: string | null
): CheckRecord {
	const { quote, start, end, district, statement, understood, flags } = found;
	const series = 'measure' in statement ? statement : null;
	const period = statement.kind === 'count' && statement.of === 'first-places' && statement.period;
	const judged =
		district === null
			? null
			: claimRecord(evaluateClaim(toClaim(found, district), dataset, { published }));
	return {
		...{ quote, start, end, kind: statement.kind, district },
		measure: series?.measure ?? null,
		sex: series?.sex ?? null,
		age: series?.age ?? null,
		periods: period ? [period] : (series?.periods ?? null),
		universe: 'universe' in statement ? statement.universe : null,
		stated: statedOf(statement),
		verdict: judged?.verdict ?? null,
		readings: judged?.readings ?? [],
		...{ understood, flags }
	};
}
