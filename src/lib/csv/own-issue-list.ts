import type { LeftOutReason, OwnIssue, OwnProblem } from '../domain/own-issue';

/** More than this nobody reads; the others are counted, so that a wrong column cannot fill the memory. */
export const mostIssuesKept = 10_000;

/** A text that does not hold on to the megabyte of file that it was cut from. */
export const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** Gathers what is wrong with a file: all of it counted, the first of it kept. */
export class OwnIssueList {
	readonly kept: OwnIssue[] = [];
	readonly counts = new Map<OwnProblem, number>();
	readonly leftOut = new Map<LeftOutReason, number>();

	add(issue: OwnIssue): void {
		const { problem, text } = issue;
		this.counts.set(problem, (this.counts.get(problem) ?? 0) + 1);
		if (this.kept.length < mostIssuesKept) {
			this.kept.push({
				...issue,
				text: ownCopy(text.length > 60 ? `${text.slice(0, 59)}…` : text)
			});
		}
	}

	leave(reason: LeftOutReason, count = 1): void {
		this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + count);
	}
}
