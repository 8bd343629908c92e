import type { Mention, MentionOf } from './mention';
import { modifierPlace } from './modifier-place';
import type { SaidSeries } from './said';
import type { Span } from './span';
import type { Frame } from './frame';
import { absolute } from './frame-notes';

/** Takes a measure into the frame, beside those before it when it is joined to them. */
export function readMeasure(frame: Frame, mention: MentionOf<'measure'>, i: number): void {
	const { measure, colloquial } = mention;
	const previous = frame.mentions
		.slice(0, i)
		.findLast(({ type }) => !['sex', 'age'].includes(type));
	const between = previous && frame.sentence.slice(previous.end, mention.start);
	const joined =
		frame.seriesHere &&
		previous?.type === 'measure' &&
		/^(?:과|와|,|·| 및|은 물론| 및)/.test(between ?? '');
	const series: SaidSeries = {
		measure: {
			...{ value: measure, ...absolute(frame, mention), certainty: 'stated' },
			...(colloquial && { note: 'colloquial-term' as const })
		},
		colloquial,
		...frame.pending
	};
	frame.series = joined ? [...frame.series, series] : [series];
	frame.seriesHere = true;
	frame.pending = { sex: null, age: null };
	frame.other &&= !mayBeDistrictAgain(frame, i);
}

/** A new sentence with a measure of its own is about the district again. */
function mayBeDistrictAgain(frame: Frame, i: number): boolean {
	return !frame.mentions
		.slice(0, i)
		.some(({ type }) => ['province', 'universe', 'average'].includes(type));
}

/** Takes a sex or an age to the measure that it belongs to. */
export function readModifier(
	frame: Frame,
	mention: MentionOf<'sex'> | MentionOf<'age'>,
	i: number
): void {
	const { mentions, sentence } = frame;
	const place = modifierPlace(sentence, mentions[i - 1], mention, mentions[i + 1]);
	if (place === 'none') return;
	const at = { ...absolute(frame, mention), certainty: 'stated' as const };
	const said: Partial<Pick<SaidSeries, 'sex' | 'age'>> =
		mention.type === 'sex'
			? { sex: { value: mention.sex, ...at } }
			: {
					age: {
						value: mention.age,
						...at,
						...(mention.byWord && {
							certainty: 'ambiguous' as const,
							note: 'age-by-word' as const
						})
					}
				};
	if (place === 'before-measure') frame.pending = { ...frame.pending, ...said };
	else frame.series = frame.series.map((series) => ({ ...series, ...said }));
}

/** "가장 높은 고용률": the measure comes after. */
export function seekMeasureAfter(frame: Frame, mention: Mention, i: number, clause: Span): void {
	if (!['superlative', 'rank', 'among-highest', 'record'].includes(mention.type)) return;
	for (let k = i + 1; k < Math.min(frame.mentions.length, i + 4); k++) {
		const next = frame.mentions[k];
		if (!next || next.start - mention.end > 16 || next.start >= clause.end) return;
		if (next.type === 'sex' || next.type === 'age') readModifier(frame, next, k);
		else if (next.type !== 'measure') return;
		else {
			const between = frame.sentence.slice(mention.end, next.start);
			if (/,/.test(between) || (frame.seriesHere && !/^[은던]? ?[^,]{0,4}$/.test(between))) return;
			readMeasure(frame, next, k);
			return;
		}
	}
}
