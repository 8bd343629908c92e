import type { ClaimSnapshot, VerdictSnapshot } from './claim-snapshot';
import { partDifferences, tellPartDifference, type PartDifference } from './part-differences';

/** More would hide what matters; the snapshot itself shows the rest. */
const mostNamed = 8;

/**
 * What has become of every accepted verdict, a line for each claim that came or went, has another
 * verdict, or another reason for the same. A new release of figures that changes none is no line.
 */
export function verdictChanges(before: VerdictSnapshot, now: VerdictSnapshot): string[] {
	return namesOf(before, now).flatMap((article) => {
		const claimsBefore = before[article]?.claims ?? {};
		const claimsNow = now[article]?.claims ?? {};
		return namesOf(claimsBefore, claimsNow).flatMap((claim) => {
			const change = claimChange(claimsBefore[claim], claimsNow[claim]);
			return change === null ? [] : [`claim ${claim} of ${article} ${change}`];
		});
	});
}

/** Those of both sides, in the order of the newer. */
function namesOf(before: object, now: object): string[] {
	return [...new Set([...Object.keys(now), ...Object.keys(before)])];
}

function claimChange(
	before: ClaimSnapshot | undefined,
	now: ClaimSnapshot | undefined
): string | null {
	if (!now) return `is gone; it was ${before?.verdict}`;
	if (!before) return `is new: ${now.verdict}`;
	const differences = partDifferences(before.parts, now.parts);
	const verdictParts = differences.filter((one) => one.before?.outcome !== one.now?.outcome);
	if (before.verdict !== now.verdict) {
		const because = tellParts(verdictParts.length > 0 ? verdictParts : differences);
		const reasons =
			because.length > 0 ? because : ['no figure changed: the claim or the rules did'];
		return `changed from ${before.verdict} to ${now.verdict} because: ${reasons.join('; ')}`;
	}
	const others = (['bestCase', 'counterexample', 'firmness'] as const).flatMap((what) =>
		before[what] === now[what] ? [] : [`${words[what]} ${before[what]} → ${now[what]}`]
	);
	const reasons = [...others, ...tellParts(differences)];
	return reasons.length === 0 ? null : `is still ${now.verdict}, but: ${reasons.join('; ')}`;
}

const words = { bestCase: 'best case', counterexample: 'counterexample', firmness: 'firmness' };

function tellParts(differences: readonly PartDifference[]): string[] {
	const named = differences.slice(0, mostNamed).map((one) => tellPartDifference(one));
	const rest = differences.length - named.length;
	return rest > 0 ? [...named, `and ${rest} more`] : named;
}
