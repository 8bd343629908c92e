import type { Mention } from './mention';

const toNext = /^[\s의층,·()]{0,4}(?:인구|근로자)?[\s의]{0,2}$/;
const toNumber = /^(?:층)?(?:은|는|이|가|도|의 경우)? ?\(?(?:약 )?$/;
const fromMeasure = /^(?:은|는|이|가)? ?\(?$/;

/** Whether 여성, 청년 or 15~64세 belongs to a measure after it, or to one before it, or to none. */
export function modifierPlace(
	sentence: string,
	previous: Mention | undefined,
	mention: Mention,
	next: Mention | undefined
): 'before-measure' | 'after-measure' | 'none' {
	if (next && ['measure', 'sex', 'age'].includes(next.type)) {
		if (toNext.test(sentence.slice(mention.end, next.start))) return 'before-measure';
	}
	if (previous?.type === 'measure') {
		if (fromMeasure.test(sentence.slice(previous.end, mention.start))) return 'after-measure';
	}
	const numbers = ['percent', 'rank', 'persons', 'points', 'universe', 'province', 'superlative'];
	if (next && numbers.includes(next.type)) {
		if (toNumber.test(sentence.slice(mention.end, next.start))) return 'after-measure';
	}
	return 'none';
}
