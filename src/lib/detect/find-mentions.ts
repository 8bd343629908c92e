import { assertionWords } from './assertion-words';
import { findDistrictNames, type NameIndex } from './district-names';
import { groupWords } from './group-words';
import { measureWords } from './measure-words';
import type { Mention, Pattern } from './mention';
import { periodWords } from './period-words';
import { matchesOf, spanOf } from './span';
import { subjectWords } from './subject-words';

const patterns: readonly Pattern[] = [
	...subjectWords,
	...periodWords,
	...measureWords,
	...groupWords,
	...assertionWords
];

/**
 * Everything in a sentence that means something here, in order and without overlaps: what begins
 * first counts, of two that begin together the longer one.
 */
export function findMentions(sentence: string, names: NameIndex): Mention[] {
	const found: Mention[] = findDistrictNames(sentence, names).map(
		({ start, end, name, codes, withProvince }) => ({
			...{ type: 'district', start, end, name, codes, withProvince }
		})
	);
	for (const { find, mean } of patterns) {
		for (const match of matchesOf(find, sentence)) {
			const meaning = mean(match, sentence);
			if (meaning && match[0] !== '') found.push({ ...meaning, ...trimmed(match) });
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return found.filter((mention) => {
		if (mention.start < end) return false;
		end = mention.end;
		return true;
	});
}

function trimmed(match: RegExpExecArray) {
	const { start, end } = spanOf(match);
	const lead = match[0].length - match[0].trimStart().length;
	const tail = match[0].length - match[0].trimEnd().length;
	return { start: start + lead, end: end - tail };
}
