import type { ClaimRecord } from './claim-record';
import type { PartFacts } from './part-facts';

/** What every part came to, by its permalink id, in the order of the readings. */
export type FactsByPart = Record<string, PartFacts>;

/** What must not change unnoticed about a judged claim. Confidence sets are left to their grade. */
export interface ClaimSnapshot extends Pick<
	ClaimRecord,
	'verdict' | 'bestCase' | 'counterexample' | 'firmness'
> {
	parts: FactsByPart;
}

/** The claims of one article as they were last accepted. */
export interface ArticleSnapshot {
	/** The release of figures that they were computed from. */
	dataVersion: string;
	/** By claim id. */
	claims: Record<string, ClaimSnapshot>;
}

/** By slug. */
export type VerdictSnapshot = Record<string, ArticleSnapshot>;

/** The claims of one article, judged on the release `dataVersion`. */
export function articleSnapshot(
	records: readonly ClaimRecord[],
	dataVersion: string
): ArticleSnapshot {
	const claims = records.map((record) => [record.claim, claimSnapshot(record)] as const);
	return { dataVersion, claims: Object.fromEntries(claims) };
}

function claimSnapshot(record: ClaimRecord): ClaimSnapshot {
	const { verdict, bestCase, counterexample, firmness } = record;
	return { verdict, bestCase, counterexample, firmness, parts: factsByPart(record) };
}

export function factsByPart({ readings }: Pick<ClaimRecord, 'readings'>): FactsByPart {
	const parts = readings.flatMap((reading) => reading.parts);
	return Object.fromEntries(parts.map(({ id, found }) => [id, found]));
}
