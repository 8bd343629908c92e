import type { Mention } from './mention';
import { resolveSelf } from './resolve-district';
import type { Frame } from './frame';
import { absolute } from './frame-notes';
import { readPeriod } from './frame-periods';
import { readMeasure, readModifier } from './read-series';
import { readAverage } from './compare-with';
import { assertMention, readFirstPlaces } from './assert-mention';
import { assertPlaced, readName } from './read-name';
import { setSubject } from './set-subject';
import { isTopic, readProvince } from './read-province';

/** Reads one sentence from left to right, and leaves in the state what the next one may carry on. */
export function readSentence(frame: Frame): void {
	const { state, mentions } = frame;
	const before = state.drafts.length;
	mentions.forEach((mention, i) => step(frame, mention, i));
	if (frame.waiting) assertMention(frame, frame.waiting, mentions.length);
	const asserted = state.drafts.length > before;
	state.district = frame.district;
	state.other = frame.other;
	state.series = asserted || frame.seriesHere ? frame.series : [];
	const survey = /조사|고용지표|통계/.test(frame.sentence);
	const stated = frame.periodsHere.some(({ wholeYear }) => !wholeYear);
	if (asserted || (stated && (survey || frame.seriesHere))) state.periods = frame.periods;
}

function step(frame: Frame, mention: Mention, i: number): void {
	const { sentence, state } = frame;
	if (mention.start >= frame.taken.start && mention.end <= frame.taken.end) return;
	if (frame.restore && mention.start >= frame.restore.at) {
		frame.district = frame.restore.district;
		frame.restore = null;
	}
	const after = sentence.slice(mention.end);
	switch (mention.type) {
		case 'district':
			return readName(frame, mention, i, after);
		case 'self': {
			const at = absolute(frame, mention);
			const { named } = state;
			const { districts, district } = frame.context;
			const own = resolveSelf(mention.ending, at, named, districts, district);
			if (own) setSubject(frame, own);
			return;
		}
		case 'province':
			return readProvince(frame, mention, i, after);
		case 'universe':
			frame.universe = { spoken: mention.universe, at: mention };
			if (/^(?:의)? ?(?:평균)/.test(after)) return;
			if (frame.mentions[i + 1]?.type === 'measure' && !frame.districtHere) {
				const measure = frame.mentions[i + 1]!;
				frame.other ||= mention.universe === 'national' && isTopic(frame, measure, i + 1);
			}
			return;
		case 'average':
			return readAverage(frame, mention, i);
		case 'measure':
			return readMeasure(frame, mention, i);
		case 'other-measure':
			frame.series = [];
			frame.pending = { sex: null, age: null };
			return;
		case 'sex':
		case 'age':
			return readModifier(frame, mention, i);
		case 'period':
			return readPeriod(frame, mention, i, after);
		case 'base':
			frame.base = mention;
			return;
		case 'streak': {
			frame.streak = mention;
			return;
		}
		case 'first-places':
			return readFirstPlaces(frame, mention);
		default:
			return assertPlaced(frame, mention, i, after);
	}
}
