/** Finds rank sets beside the page, so that a change of view is painted before they are there. */
import { rankSetsOfEntries, type MemberRankSets, type RankSetEntry } from '../domain/rank-sets';

export interface RankSetQuestion {
	id: number;
	entries: RankSetEntry[];
}

export interface RankSetAnswer {
	id: number;
	/** In the order of the entries. */
	sets: MemberRankSets[];
}

addEventListener('message', ({ data }: MessageEvent<RankSetQuestion>) => {
	const { id, entries } = data;
	const answer: RankSetAnswer = { id, sets: rankSetsOfEntries(entries) };
	postMessage(answer);
});
