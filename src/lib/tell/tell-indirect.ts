import type { GapEvidence, IndirectEvidence } from '../claims/indirect-evidence';
import { formatList } from '../format/list';
import { formatNumber, formatPercent } from '../format/number';
import { formatPeriods } from '../format/periods';
import { formatAge } from '../format/population';
import { tellIndirectWords } from '../words/tell-indirect';
import { gapEnds } from './indirect-rivals';
import { tellPoints } from './tell-value';
import { namedProvince, tellDistrictWithin, tellUniverse, type Telling } from './telling';

/**
 * A first place is called plausible when at most one rival in ten ever had a gap as narrow as it
 * would need: with more of them the past argues for nobody.
 */
const plausibleShare = 0.1;

/** What the likeliest rival would need, what all the others would, and what that makes of the claim. */
export function tellIndirect(
	telling: Telling,
	district: string,
	evidence: IndirectEvidence
): string[] {
	const words = tellIndirectWords[telling.locale];
	const { universe, period, target, rivals, own, unknown } = evidence;
	const [first, ...others] = rivals;
	if (!first) return [];
	const among = tellUniverse(telling, universe, period);
	const percent = formatPercent(target, 1);
	const name = (code: string) => nameOf(telling, code, evidence);
	const known = rivals.filter(({ past }) => past.length > 0);
	const able = known.filter(({ pastWithin }) => pastWithin > 0);
	const complete = unknown.length === 0 && known.length === rivals.length;
	const plausible = complete && able.length <= rivals.length * plausibleShare;
	return [
		words.rival({
			universe: among,
			district: name(first.code),
			target: percent,
			...tellNeeded(telling, first),
			past: tellPast(telling, first)
		}),
		...(others.length > 0 ? [tellOthers(telling, others, name)] : []),
		...(own
			? [
					words.own({
						district: name(district),
						total: formatPercent(own.total, 1),
						target: percent,
						...tellNeeded(telling, own)
					})
				]
			: []),
		...(unknown.length > 0 ? [words.unknown(unknown.map(name).join(', '))] : []),
		plausible
			? words.plausible(
					among,
					able.map(({ code }) => name(code))
				)
			: words.open(among)
	];
}

/** The share of women assumed, and what the needed gap of the likeliest rival is at its ends. */
export function tellShareAssumption(telling: Telling, evidence: IndirectEvidence): string | null {
	const { share, rivals, age } = evidence;
	const first = rivals[0];
	if (!first) return null;
	const { locale } = telling;
	const percent = (part: number) => formatPercent(part * 100, 0);
	const [narrow, wide] = gapEnds(first.gap);
	return tellIndirectWords[locale].assumption({
		age: formatAge(age, locale),
		central: percent(share.central),
		low: percent(share.low),
		high: percent(share.high),
		district: nameOf(telling, first.code, evidence),
		narrow: formatNumber(narrow, 1),
		wide: tellPoints(wide, 1, locale)
	});
}

function nameOf(telling: Telling, code: string, { universe, period }: IndirectEvidence): string {
	return tellDistrictWithin(telling, code, period, namedProvince(telling, universe));
}

function tellNeeded({ locale }: Telling, { gap: { central } }: GapEvidence) {
	return { gap: tellPoints(central, 1, locale), reversed: central < 0 };
}

/** "17.2, 17.0, 11.4%p": the unit once, at the end. */
function tellPast({ locale }: Telling, { past }: GapEvidence) {
	const last = past.at(-1);
	if (!last) return null;
	const numbers = past.slice(0, -1).map(({ gap }) => formatNumber(gap, 1));
	const unit = formatNumber(last.gap, 1) + tellPoints(0, 0, locale).replace('0', '');
	return {
		periods: formatPeriods(
			past.map(({ period }) => period),
			locale
		),
		gaps: formatList([...numbers, unit], locale),
		several: past.length > 1
	};
}

function tellOthers(
	telling: Telling,
	others: readonly GapEvidence[],
	name: (code: string) => string
): string {
	const { locale } = telling;
	// Rivals come with the widest allowed gap first: none of the rest may have more.
	const widest = others[0]!;
	const periods = [...new Set(others.flatMap(({ past }) => past.map(({ period }) => period)))];
	return tellIndirectWords[locale].others({
		count: others.length,
		...tellNeeded(telling, widest),
		periods: periods.length > 0 ? formatPeriods(periods.sort(), locale) : null,
		within: others.filter(({ pastWithin }) => pastWithin > 0).map(({ code }) => name(code))
	});
}
