import { detectClaims } from '../../../src/lib/detect/detect-claims';
import type { DetectedClaim } from '../../../src/lib/detect/detection';
import { statedOf } from '../../../src/lib/detect/stated-of';
import type { DistrictList } from '../../../src/lib/domain/district-list';
import type { Measure } from '../../../src/lib/domain/measure';
import type { CorpusText, Label } from './corpus/label';

export const fields = [
	...['kind', 'district', 'measure', 'sex', 'age', 'periods', 'universe', 'stated']
] as (keyof Label)[];

/** How the claims found compare with the labels, field by field. */
export interface Score {
	found: number;
	labelled: number;
	/** Claims found whose label has the same value, by field. */
	right: Record<string, number>;
	/** What differs, one line each. */
	differences: string[];
	/** Sentences without a claim in which one was found. */
	falseAlarms: number;
}

export function textOf({ sentences }: CorpusText): string {
	return sentences.map(([text]) => (/[.?!]$/.test(text) ? `${text} ` : `${text}\n`)).join('');
}

export function labelOf({ statement, district }: DetectedClaim): Label {
	const series = 'measure' in statement ? statement : null;
	const universe = 'universe' in statement ? statement.universe : null;
	const first = statement.kind === 'count' && statement.of === 'first-places';
	return {
		kind: statement.kind,
		district,
		measure: series?.measure ?? null,
		sex: series?.sex ?? null,
		age: series?.age ?? null,
		periods: first ? [statement.period] : (series?.periods ?? null),
		universe: universe?.startsWith('custom:') ? 'custom' : universe,
		stated: statedOf(statement)
	};
}

function same(a: unknown, b: unknown): boolean {
	const sorted = (value: unknown) =>
		JSON.stringify(value, (_, inner: unknown) =>
			typeof inner === 'object' && inner !== null && !Array.isArray(inner)
				? Object.fromEntries(Object.entries(inner).sort())
				: inner
		);
	return sorted(a) === sorted(b);
}

/** Reads every text and compares; each label takes the claim of its sentence that is nearest to it. */
export function scoreCorpus(
	corpus: readonly CorpusText[],
	districts: DistrictList,
	measures: readonly Measure[]
): Score {
	const right = Object.fromEntries(fields.map((field) => [field, 0]));
	const score: Score = { found: 0, labelled: 0, right, differences: [], falseAlarms: 0 };
	for (const text of corpus) {
		const whole = textOf(text);
		const { date, district } = text;
		const { claims } = detectClaims(whole, { districts, measures, date, district });
		let start = 0;
		for (const [sentence, ...labels] of text.sentences) {
			const end = start + sentence.length;
			const here = claims.filter((claim) => claim.start >= start && claim.end <= end);
			compare(`${text.name}: ${sentence}`, labels, here.map(labelOf), score);
			start = end + 1;
		}
	}
	return score;
}

function compare(where: string, labels: readonly Label[], found: Label[], score: Score): void {
	score.found += found.length;
	score.labelled += labels.length;
	if (labels.length === 0 && found.length > 0) score.falseAlarms += 1;
	const left = [...found];
	for (const label of labels) {
		const agreeing = (each: Label) =>
			fields.filter((f) => same(each[f], label[f])).length +
			(same(each.stated, label.stated) ? 5 : 0);
		const best = left.toSorted((a, b) => agreeing(b) - agreeing(a))[0];
		if (!best || best.kind !== label.kind) {
			score.differences.push(`${where}\n    not found: ${JSON.stringify(label)}`);
			continue;
		}
		left.splice(left.indexOf(best), 1);
		for (const field of fields) {
			if (same(best[field], label[field])) score.right[field] = (score.right[field] ?? 0) + 1;
			else {
				const values = `${JSON.stringify(best[field])}, not ${JSON.stringify(label[field])}`;
				score.differences.push(`${where}\n    ${field}: ${values}`);
			}
		}
	}
	for (const extra of left) {
		score.differences.push(`${where}\n    too many: ${JSON.stringify(extra)}`);
	}
}
