import type { DetectionNote, DetectionNoteKind } from '../../lib/detect/detection';
import type { DistrictList } from '../../lib/domain/district-list';
import { latestSpan } from '../../lib/domain/district';
import type { CheckRecord } from './check-record';

const reasons: Record<DetectionNoteKind, string> = {
	'ambiguous-district': 'which district is meant?',
	'no-district': 'no district is named; give --district CODE',
	hedged: 'a plan, a forecast or a question, so no claim',
	negated: 'denied, so no claim',
	'unknown-age': 'an age group that the survey does not publish',
	undated: 'counted from the date of the text; give --date',
	'unsupported-assertion': 'not a kind of claim that can be judged',
	'unread-number': 'not understood'
};

/** What was found, for people. */
export function checkText(
	claims: readonly CheckRecord[],
	notes: readonly DetectionNote[],
	districts: DistrictList
): string {
	const name = (code: string) => {
		const district = districts.find(code);
		return district ? latestSpan(district).fullName : code;
	};
	const found = claims.map((claim, i) =>
		[
			`${i + 1}. “${claim.quote}” [${claim.start}–${claim.end}]`,
			`   ${claim.kind} ${JSON.stringify(claim.stated)}`,
			`   district ${claim.district === null ? 'open' : `${name(claim.district)} (${claim.district})`}${seriesText(claim)}`,
			`   verdict ${claim.verdict ?? 'none: the district is open'}${held(claim)}`
		].join('\n')
	);
	const said = notes.map(
		({ kind, quote, start, choices }) =>
			`- “${quote}” [${start}]: ${reasons[kind]}${choices.length > 0 ? ` ${choices.map((code) => `${name(code)} (${code})`).join(', ')}` : ''}`
	);
	return [
		claims.length === 0 ? 'No claim was found.' : found.join('\n\n'),
		...(said.length > 0 ? [`Not taken as claims:\n${said.join('\n')}`] : [])
	].join('\n\n');
}

function seriesText({ measure, sex, age, periods, universe }: CheckRecord): string {
	if (measure === null) return '';
	const parts = [measure, sex, `age ${age ?? 'open'}`, periods?.join('+') ?? 'period open'];
	return `, ${[...parts, `universe ${universe ?? 'open'}`].join(', ')}`;
}

function held({ readings }: CheckRecord): string {
	if (readings.length === 0) return '';
	const holds = readings.filter(({ outcome }) => outcome === 'holds').length;
	return `, holds in ${holds} of ${readings.length} readings`;
}
