import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Dataset } from '../../../src/lib/domain/dataset';
import { locales } from '../../../src/lib/format/locale';
import { readArticles } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';
import { articleCard } from '../../../src/lib/views/article-card';
import { claimCard } from '../../../src/lib/views/claim-card';
import {
	andong,
	claimOf,
	dalseong,
	first,
	gangdong,
	geumcheon,
	gunwi,
	samcheok,
	sample,
	survey,
	suseong,
	uiseong,
	yeongdeungpo
} from '../claims/sample';

const [edition] = readArticles();
if (!edition) throw new Error('there is no article');
const article = edition.ko;

function cardOn(dataset: Dataset) {
	const claim = claimOf(first({ age: '15+' }));
	const evaluation = evaluateClaim(claim, dataset, { published: null });
	return claimCard({ dataset, locale: 'ko' }, article, evaluation);
}

describe('claimCard', () => {
	const rates = {
		...Object.fromEntries([dalseong, gunwi, uiseong, andong, samcheok].map((code) => [code, 50])),
		...{ [yeongdeungpo]: 65.2, [gangdong]: 63, [geumcheon]: 62.8, [suseong]: 70 }
	};
	const cases: [name: string, changed: Record<string, number>, verdict: string, title: RegExp][] = [
		['first in Seoul only', {}, 'depends', /3개 자치구.* 중 1위/],
		['first everywhere', { [suseong]: 51.7 }, 'supported', /1위/],
		['first nowhere', { [yeongdeungpo]: 60 }, 'refuted', /9개 시군구 중 4위/]
	];
	it.each(cases)('takes verdict and chart from the figures: %s', (_, changed, verdict, title) => {
		const { headline, blocks, chart } = cardOn(sample(survey('2023H1', { ...rates, ...changed })));
		expect(headline).toBe('“1위”');
		expect(blocks[0]).toEqual({ kind: 'verdict', verdict });
		expect(chart?.title).toMatch(title);
		if (chart?.kind !== 'ranking-bars') throw new Error('a rank has a ranking');
		expect(chart.bars.find(({ highlighted }) => highlighted)?.code).toBe(yeongdeungpo);
	});

	const dataset = loadDataset();
	const context = { published: article.date };
	const evaluations = article.claims.map((claim) => evaluateClaim(claim, dataset, context));

	describe.each(locales)('of the first article (%s)', (locale) => {
		it.each(evaluations.map((evaluation) => [evaluation.claim.id, evaluation] as const))(
			'%s says why',
			(_, evaluation) => {
				const card = claimCard({ dataset, locale }, edition[locale], evaluation);
				expect(card.headline).toBe(`“${evaluation.claim.anchor[locale].exact}”`);
				const [verdict, why] = card.blocks;
				expect(verdict).toEqual({ kind: 'verdict', verdict: evaluation.verdict });
				if (why?.kind !== 'paragraphs') throw new Error('a verdict has a reason');
				expect(why.texts.join('')).toMatch(/\p{L}{2}/u);
				expect(JSON.stringify(card)).not.toMatch(/undefined|NaN|null%/);
			}
		);
	});

	it('says that a chart is of an earlier survey than the claim', () => {
		const women = evaluations.find(({ claim }) => claim.id === 'womens-rate-first')!;
		const { chart } = claimCard({ dataset, locale: 'ko' }, article, women);
		expect(chart?.title).toMatch(/^수치가 있는 가장 가까운 조사로 말하면: .*2022년 상반기/);
	});

	it('has the same verdicts on the article’s own card', () => {
		const [block] = articleCard('ko', article, evaluations).blocks;
		if (block?.kind !== 'verdicts') throw new Error('an article has verdicts');
		expect(block.items.map(({ verdict }) => verdict)).toEqual(
			evaluations.map(({ verdict }) => verdict)
		);
	});
});
