/** The last accepted release: its lists as they were, and all its figures in one small table. */
export const acceptedPath = (file: string) => `accepted/${file}`;
export const acceptedFigures = acceptedPath('figures.csv');

/** What turns the figures of the next release into those of this one; absent where none differs. */
export const historyPath = (release: string) => `history/${release}.csv`;

/** A list as an earlier release had it; only there where the next release has another. */
export const historyListPath = (release: string, file: string) => `history/${release}/${file}`;
