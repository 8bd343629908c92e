import type { Mention, MentionOf } from './mention';
import { provinceUniverse } from './resolve-universe';
import { nameLast } from './text-state';
import type { Frame } from './frame';

/** A province as the set that ranks are taken in, or as a subject that is no district. */
export function readProvince(
	frame: Frame,
	mention: MentionOf<'province'>,
	i: number,
	after: string
): void {
	nameLast(frame.state.named.provinces, mention.province);
	const measure = frame.mentions[i + 1];
	const isSubject =
		!mention.set &&
		!/에서$|[내중]$/.test(frame.sentence.slice(mention.start, mention.end)) &&
		(/^(?:의|은|는|이|가|도)(?:$|[^가-힣])/.test(after) ||
			/의$/.test(frame.sentence.slice(mention.start, mention.end)) ||
			(measure?.type === 'measure' && isTopic(frame, measure, i + 1)));
	if (isSubject && !(frame.districtHere && !/^(?:은|는|이|가)/.test(after))) {
		frame.other = true;
		frame.districtHere = false;
		return;
	}
	frame.universe = { spoken: provinceUniverse(mention.province), at: mention };
}

/** "고용률은 60.6%": a topic with its own value, not "고용률 1위는". */
export function isTopic(frame: Frame, measure: Mention, i: number): boolean {
	const next = frame.mentions[i + 1];
	return (
		/^(?:은|는|이|가|도)/.test(frame.sentence.slice(measure.end)) && next?.type !== 'superlative'
	);
}
