import type { OwnIssue, OwnProblem, OwnReport } from '../domain/own-issue';
import { formatNumber } from '../format/number';
import type { Locale } from '../format/locale';
import { ownDataWords } from '../words/own-data';

/** A problem with how often it came up, and what to do about it. */
export interface ProblemRow {
	problem: OwnProblem;
	count: string;
	what: string;
	todo: string;
}

/** The problems of a file, the most frequent first. */
export function problemRows({ counts }: Pick<OwnReport, 'counts'>, locale: Locale): ProblemRow[] {
	const words = ownDataWords[locale].problems;
	return (Object.entries(counts) as [OwnProblem, number][])
		.sort(([, a], [, b]) => b - a)
		.map(([problem, count]) => ({
			...{ problem, count: formatNumber(count, 0) },
			...words[problem]
		}));
}

/** One issue in words: where it is, what is written there, what is wrong. */
export interface IssueRow {
	row: string;
	column: string;
	text: string;
	what: string;
	todo: string;
}

export function issueRow(issue: OwnIssue, locale: Locale): IssueRow {
	const words = ownDataWords[locale];
	const before = issue.before === undefined ? '' : words.issues.replacedBefore(issue.before);
	return {
		row: issue.row === null ? words.issues.whole : String(issue.row),
		column: issue.column ?? '',
		text: [issue.text, before && `(${before})`].filter(Boolean).join(' '),
		...words.problems[issue.problem]
	};
}
