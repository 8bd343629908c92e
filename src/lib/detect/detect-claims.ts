import type { DetectContext, Detection } from './detection';
import { nameIndex } from './district-names';
import { findMentions } from './find-mentions';
import { readOutside } from './read-outside';
import { frameOf } from './frame';
import { readSentence } from './read-sentence';
import { settleDrafts } from './settle-drafts';
import { splitSentences } from './split-sentences';
import { emptyState } from './text-state';

/**
 * Finds what a Korean text asserts about the employment figures of districts, in linear time and
 * without guessing: what the words leave open stays null. Offsets are UTF-16, into `text` as given;
 * decomposed Hangul is not recognised, so compose it (NFC) first. Quotes may overlap where one
 * assertion is said of two measures ("고용률과 여성 고용률 모두 1위").
 */
export function detectClaims(text: string, context: DetectContext): Detection {
	const names = nameIndex(context.districts);
	const state = emptyState(context);
	let yearBefore: number | null = null;
	for (const { start, end } of splitSentences(text)) {
		const sentence = text.slice(start, end);
		const mentions = findMentions(sentence, names);
		readSentence(frameOf(state, context, sentence, start, mentions));
		readOutside(state, context, sentence, start, mentions, yearBefore);
		const years = [...sentence.matchAll(/(?<!\d)(20\d\d)(?:년| )(?! ?이후)/g)];
		yearBefore = /대상|평가|공모|경진/.test(sentence)
			? Number(years.at(-1)?.[1] ?? yearBefore) || null
			: yearBefore;
	}
	return {
		claims: settleDrafts(state.drafts, text),
		notes: state.notes
			.map((note) => ({ ...note, quote: text.slice(note.start, note.end) }))
			.toSorted((a, b) => a.start - b.start)
	};
}
