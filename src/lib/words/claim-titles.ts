import type { ClaimKind } from '../claims/claim';

interface Titles {
	kind: Record<ClaimKind, string>;
	about: (kind: string, measure: string) => string;
}

/** Names of claims that nobody has named yet. */
const ko: Titles = {
	kind: {
		rank: '순위',
		value: '수치',
		change: '변화',
		comparison: '비교',
		record: '기록',
		streak: '연속 순위',
		interval: '햇수',
		count: '개수',
		outside: '통계 밖의 내용'
	},
	about: (kind, measure) => `${measure} ${kind}`
};

const en: Titles = {
	kind: {
		rank: 'rank',
		value: 'value',
		change: 'change',
		comparison: 'comparison',
		record: 'record',
		streak: 'run of ranks',
		interval: 'years between',
		count: 'count',
		outside: 'outside these statistics'
	},
	about: (kind, measure) => `${measure}: ${kind}`
};

export const claimTitleWords = { ko, en };
