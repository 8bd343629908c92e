import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';

/** A place as a sentence needs it. */
export interface Place {
	universe: Universe;
	rank: number;
	of: number;
	/** How many others share the rank. */
	sharedWith: number;
}

/** "2023년 상반기 영등포구의 15세 이상 고용률은 65.2%로 서울 25개 자치구 가운데 가장 높았다(전국 84위)." */
export interface TrueRank extends SeriesId {
	kind: 'rank';
	district: string;
	order: RankOrder;
	/** Oldest first. */
	periods: {
		period: Period;
		value: number;
		decimals: number;
		place: Place;
		national: Place | null;
	}[];
	/** The figures needed are missing, so this speaks of an earlier survey than the claim. */
	earlier: boolean;
}

/** The strongest true statement about a claim's subject: every parameter named, no words. */
export type TrueStatement = TrueRank;
