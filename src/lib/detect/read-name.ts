import type { Mention, MentionOf } from './mention';
import { resolveName } from './resolve-district';
import type { SaidDistrict } from './said';
import type { Span } from './span';
import type { Frame } from './frame';
import { absolute } from './frame-notes';
import { compareWith } from './compare-with';
import { assertMention } from './assert-mention';
import { setSubject } from './set-subject';

const compared = /^(?: ?\([^)]{0,20}\))? ?(?:보다|에 비해|와 비교|과 비교|대비)/;

const passedBy =
	/^(?: ?\([^)]{0,20}\))? ?(?:등)?(?:을|를)? ?(?:제치|앞지르|따돌)|^(?: ?\([^)]{0,20}\))?(?:에 이어|에 이은| 다음)/;

const placeFirst = /^(?:는|은|에는) /;

const kindFirst =
	/^[은던]? ?(?:고용률을 보인 |것으로 나타난 )?(?:곳|지역|구|군|시|자치구|시군구|시군|도시)(?:은|는) /;

/** Which district a name means here. */
function resolveMention(frame: Frame, mention: MentionOf<'district'>): SaidDistrict {
	const { districts, district: article } = frame.context;
	return resolveName(mention, absolute(frame, mention), frame.state.named, districts, article);
}

/** The words between two mentions. */
function between(frame: Frame, a: Span, b: Span): string {
	return frame.sentence.slice(a.end, b.start);
}

/** Takes a district into the frame, unless it is only compared with or passed by. */
export function readName(
	frame: Frame,
	mention: MentionOf<'district'>,
	i: number,
	after: string
): void {
	const { named } = frame.state;
	const said = resolveMention(frame, mention);
	if (passedBy.test(after)) {
		skipBrackets(frame, mention.end, after);
		return;
	}
	const than = compared.exec(after);
	if (than && said.value !== null) {
		compareWith(frame, { district: said.value }, mention, mention.end + than[0].length, i);
		return;
	}
	if (than) return;
	if (said.value !== null) named.byName.set(mention.name, said.value);
	const previous = frame.mentions[i - 1];
	const joined =
		previous?.type === 'district' && /^(?:와|과|,|·) ?$/.test(between(frame, previous, mention));
	frame.joint = joined && frame.each ? [...frame.joint, said] : [said];
	const topic = frame.districtHere ? frame.district : null;
	const bracket = /^ ?\([^)]{0,30}\)/.exec(after);
	if (topic && bracket && !frame.waiting) {
		frame.restore = { at: mention.end + bracket[0].length, district: topic };
	}
	setSubject(frame, said);
	if (frame.waiting) {
		const waiting = frame.waiting;
		frame.waiting = null;
		assertMention(frame, waiting, i, mention.end);
	}
}

/** "2위인 강동구": in the middle of a sentence about another district. */
function assertOf(
	frame: Frame,
	district: MentionOf<'district'>,
	mention: Mention,
	i: number
): void {
	const own = frame.district;
	frame.district = resolveMention(frame, district);
	assertMention(frame, mention, i);
	frame.district = own;
}

/** "1위는 영등포구": the district comes after. */
export function assertPlaced(frame: Frame, mention: Mention, i: number, after: string): void {
	const waits =
		(mention.type === 'rank' && placeFirst.test(after)) ||
		(mention.type === 'superlative' && kindFirst.test(after));
	const next = frame.mentions[i + 1];
	if (
		mention.type === 'rank' &&
		next?.type === 'district' &&
		/^인 $/.test(between(frame, mention, next))
	) {
		return assertOf(frame, next, mention, i);
	}
	const later = frame.mentions.slice(i + 1).some(({ type }) => type === 'district');
	if (waits && later) frame.waiting = mention;
	else assertMention(frame, mention, i);
}

function skipBrackets(frame: Frame, end: number, after: string): void {
	const bracket = /^ ?\([^)]{0,20}\)/.exec(after);
	if (bracket) frame.taken = { start: end, end: end + bracket[0].length };
}
