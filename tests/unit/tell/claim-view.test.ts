import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Statement } from '../../../src/lib/claims/claim';
import { claimView } from '../../../src/lib/tell/claim-view';
import { claimOf, first } from '../claims/sample';
import { figures, streak, value } from './cases';
import { judge } from './country';

const telling = { dataset: figures, locale: 'ko' } as const;
const viewOf = (statement: Statement) => claimView(telling, judge(figures, statement));

describe('claimView', () => {
	it.each([
		[
			'every reading at every survey',
			first({ periods: ['2023H1', '2023H2'], age: '15+' }),
			[5, 3, 0, 8]
		],
		['a streak whole', streak({ universe: null, times: 2 }), [2, 2, 0, 4]],
		['what is missing', first({ periods: ['2022H2'], age: '15+' }), [1, 0, 3, 4]],
		[
			'nothing for what has no readings',
			{ kind: 'outside', topic: 'award', meanings: [] },
			[0, 0, 0, 0]
		]
	] as [string, Statement, number[]][])(
		'counts %s',
		(_, statement, [holds, fails, missing, all]) => {
			expect(viewOf(statement).counts).toEqual({ holds, fails, missing, all });
		}
	);

	it.each([
		['a table that is not in these files', value({ periods: ['2024H1'] }), true],
		['what was never published', value({ periods: ['2020H1'] }), false],
		['nothing that is missing', value({}), false]
	])('tells whether adding a table would help: %s', (_, statement, canBeAdded) => {
		expect(viewOf(statement).missingCanBeAdded).toBe(canBeAdded);
	});

	it('says so when nothing was published by the date of the text', () => {
		const claim = claimOf(first({ periods: null }));
		const early = evaluateClaim(claim, figures, { published: '2020-01-01' });
		expect(claimView(telling, early)).toMatchObject({
			verdict: 'no-data',
			reason: '글이 나온 때까지 공표된 조사가 없습니다.',
			rows: [],
			ledger: [],
			scope: null,
			robustness: null,
			firmness: null
		});
	});

	it('is plain data', () => {
		const view = viewOf(first({ periods: ['2023H1', '2023H2'] }));
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});
