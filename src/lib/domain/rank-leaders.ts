import type { RankHistory } from './rank-history';

/** Who came first most often: all who share that, in code order, and in how many of the surveys. */
export interface RankLeaders {
	codes: readonly string[];
	times: number;
	/** Surveys that could be ranked. */
	surveys: number;
}

/** A tie for first counts for each of those tied. Undefined when no survey is ranked. */
export function rankLeaders({ rankings }: RankHistory): RankLeaders | undefined {
	const ranked = rankings.filter(({ members }) => members.length > 0);
	const times = new Map<string, number>();
	for (const { code, rank } of ranked.flatMap(({ members }) => members)) {
		if (rank === 1) times.set(code, (times.get(code) ?? 0) + 1);
	}
	if (times.size === 0) return undefined;
	const most = Math.max(...times.values());
	const codes = [...times.keys()].filter((code) => times.get(code) === most).sort();
	return { codes, times: most, surveys: ranked.length };
}
