import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent, type PresentFigure } from '../domain/figure';
import type { Measure } from '../domain/measure';
import type { UnpairedMember } from '../domain/paired-figures';
import type { Period } from '../domain/period';
import type { RankedChange } from '../domain/ranked-changes';
import type { Locale } from '../format/locale';
import { formatChange, formatNumber, formatSigned, formatValue } from '../format/number';
import { formatPeriodShort } from '../format/period';
import { formatRank, formatRankCell } from '../format/rank';
import { changePairsWords } from '../words/change-pairs';
import { chartWords } from '../words/charts';
import type { ChangePairRow } from './change-pairs-spec';
import type { ColourRole } from './palette';

interface RowContext {
	dataset: Dataset;
	series: SeriesId;
	measure: Measure;
	from: Period;
	to: Period;
	locale: Locale;
	/** Members that have a change. */
	count: number;
	nameOf: (code: string) => string;
	roleOf: (code: string) => ColourRole;
}

/** The row of a member with both figures, in words. */
export function pairedRow(member: RankedChange, context: RowContext): ChangePairRow {
	const { measure, locale, nameOf, roleOf, count } = context;
	const words = { ...chartWords[locale], ...changePairsWords[locale] };
	const { code, change, decimals, rank, tied } = member;
	const said = (figure: PresentFigure) =>
		formatValue(figure.value, measure, figure.decimals, locale);
	const placed = words.rankOf(formatRank(rank, tied, locale), count);
	const details = [
		words.moved({ from: said(member.from), to: said(member.to) }),
		`${formatChange(change, measure, decimals, locale)}, ${placed}`
	];
	const star = isMarked(member.from) || isMarked(member.to) ? '*' : '';
	return {
		code,
		label: nameOf(code),
		from: member.from.value,
		to: member.to.value,
		fromLabel: cellOf(member.from),
		toLabel: cellOf(member.to),
		changeLabel: formatSigned(change, decimals) + star,
		direction: change > 0 ? 'rise' : change < 0 ? 'fall' : 'none',
		rank,
		rankLabel: formatRankCell(rank, tied, locale),
		role: roleOf(code),
		details,
		spoken: [nameOf(code), ...details].join(', ')
	};
}

/** The row of a member without both figures, which says at which survey one is missing and why. */
export function unpairedRow(
	{ code, lacks, reason }: UnpairedMember,
	{ dataset, series, from, to, locale, nameOf, roleOf }: RowContext
): ChangePairRow {
	const words = { ...chartWords[locale], ...changePairsWords[locale] };
	const labelAt = (period: Period) => {
		const figure = dataset.figure(code, series, period);
		return isPresent(figure) ? cellOf(figure) : words.missing[figure.reason];
	};
	const lacking = formatPeriodShort(lacks === 'first' ? from : to, locale);
	const why =
		lacks === 'both'
			? words.bothMissing(words.missing[reason])
			: words.missingAt(lacking, words.missing[reason]);
	return {
		code,
		label: nameOf(code),
		from: null,
		to: null,
		fromLabel: labelAt(from),
		toLabel: labelAt(to),
		changeLabel: why,
		direction: 'none',
		rank: null,
		rankLabel: '',
		role: roleOf(code),
		details: [why],
		spoken: `${nameOf(code)}, ${why}`
	};
}

function isMarked({ mark }: PresentFigure): boolean {
	return mark === 'low-reliability';
}

function cellOf(figure: PresentFigure): string {
	return formatNumber(figure.value, figure.decimals) + (isMarked(figure) ? '*' : '');
}
