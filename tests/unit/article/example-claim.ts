import type { Claim } from '../../../src/lib/claims/claim';
import type { KnownIds } from '../../../src/lib/article/claim-shape';

/** A whole claim of the simplest kind, to be changed in one place by each case. */
export function exampleClaim(
	id: string,
	exact: string,
	around: Partial<Claim['anchor']['ko']> = {}
) {
	return {
		id,
		district: '1119',
		anchor: { ko: { exact, ...around }, en: { exact: `english ${id}` } },
		title: { ko: '제목', en: 'Title' },
		statement: { kind: 'outside', topic: 'award', meanings: [] },
		citations: []
	} satisfies Claim;
}

export const knownIds: KnownIds = {
	measures: ['employment_rate', 'unemployment_rate'],
	hasUniverse: (id) => ['seoul', 'national'].includes(id),
	hasDistrict: (code) => ['1119', '1125'].includes(code)
};
