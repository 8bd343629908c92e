import type { Mention } from './mention';

const effort =
	'(?:예산|사업비|인건비|기금|재원|지원금|보조금|장려금|수당|응시료|참[여가]자|참[여가] ?인원|수강생|수료생|교육생|훈련생|수혜자|이용자|신청자|지원자|대상자|인원|정원|(?:공공|노인|어르신) ?일자리|사업|프로그램|강좌|과정|교육|박람회|규모|횟수)(?:들)?';

/** The last words before a number: an effort and its particle, then no verb that would end what is said of it. */
const before = new RegExp(
	`${effort}(?:(?:[을를이가은는도만]|에는?|으?로) ([^,]{0,30})|(?: ?수)? ?)$`
);

/** "30% 늘어난 예산". */
const behind = new RegExp(
	`^ ?(?:늘|줄|많|적|증가|증액|감소|삭감|인상|확대|오)[가-힣]{0,2}[은린한된난른든인] (?:[가-힣]{1,8} ){0,3}?${effort}(?![가-힣]{3})`
);

/** A verb that goes on; 올해 and 지난해 only look like one. */
const verb = /[가-힣](?:[려여혀워어아고며]|(?<!올|지난|이듬|새)해|면서) /;

/** How far to either side the words of a number may stand. */
const reach = 40;

/**
 * Whether a percentage or a number of persons is of a budget, a programme or its people ("교육 예산을
 * 지난해보다 20% 늘렸다"), so that it is not of a measure named in the sentence before. Points are
 * never of such things.
 */
export function isOfAnEffort(sentence: string, { type, start, end }: Mention): boolean {
	if (type !== 'percent' && type !== 'persons') return false;
	const lead = before.exec(sentence.slice(Math.max(0, start - reach), start));
	if (lead && !verb.test(lead[1] ?? '')) return true;
	return behind.test(sentence.slice(end, end + reach));
}
