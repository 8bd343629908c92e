/** Something wrong in an article's files, said so that its writer can mend it. */
export interface ArticleIssue {
	/** As the reader was told: `data/articles/some-slug/claims.json`. */
	file: string;
	/** Where in the file: `front matter field "date"`, `claim "jobs-award"`. */
	place: string;
	found: string;
	/** What to do, as a full sentence. */
	action: string;
}

/** What a reader returns: data as far as it could be read, and everything that was wrong. */
export interface Reading<Data> {
	data: Data;
	issues: ArticleIssue[];
}

export function formatArticleIssue({ file, place, found, action }: ArticleIssue): string {
	return `${file}, ${place}: ${found}. ${action}`;
}
