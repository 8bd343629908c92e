import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { rankedChance } from '../../../src/lib/claims/ranked-chance';
import { checkEvidence } from '../../../src/lib/evidence/check-evidence';
import { readArticles } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';
import { evidenceFiles } from '../../../src/lib/server/evidence';
import { makeEvidence } from '../../../src/lib/state/make-evidence';
import { contextInText } from '../../../src/lib/views/context-in-text';
import { packName } from '../../../src/lib/views/pack-name';

const dataset = loadDataset();
const article = readArticles().find(({ slug }) => slug === 'yeongdeungpo-jobs-award-2024')!.ko;
const claim = article.claims.find(({ id }) => id === 'employment-rate-first')!;
const release = {
	facts: JSON.parse(readFileSync('data/datapackage.json', 'utf8')),
	districts: readFileSync('data/districts.csv', 'utf8')
};

describe('makeEvidence', async () => {
	const evaluation = evaluateClaim(claim, dataset, {
		...{ published: article.date, chance: rankedChance() },
		robustness: 'left-out'
	});
	const built = evidenceFiles(dataset, article, evaluation);
	const quote = article.contexts[claim.id]!;
	const page = built.claim.page;
	const packed = { claim, published: article.date, quote, page, locale: 'ko' } as const;
	const made = await makeEvidence(dataset, packed, release);

	it('comes in a browser to the bytes of the build, whose article and title alone differ', () => {
		const { claim: inBrowser, figures, districts, metadata } = made.files;
		const { title, article: ofText } = inBrowser;
		expect(figures).toBe(built.figures);
		expect(districts).toBe(built.districts);
		expect(metadata).toBe(
			built.metadata?.replace(JSON.stringify(built.claim.title), () => JSON.stringify(title))
		);
		const alike = { ...built.claim, title, article: ofText };
		expect(made.files.claimText).toBe(`${JSON.stringify(alike, null, 2)}\n`);
		expect(ofText).toEqual({
			...{ title: null, publisher: null, originalUrl: null },
			date: article.date
		});
	});

	it('bears out its verdict', () => {
		expect(() => checkEvidence(made.files)).not.toThrow();
	});

	it('does not call the words of a reader a retelling', () => {
		expect(made.view.retelling).toBeNull();
	});
});

it.each([
	['a line is a block', '제목\n강남구가 1위다. 끝.', '1위', ['강남구가 ', '다.']],
	['a character of two units counts as two', '😀 말. 강남구가 1위다.', '1위', ['강남구가 ', '다.']]
])('contextInText: %s', (_, text, words, [before, after]) => {
	const start = text.indexOf(words);
	const found = contextInText(text, { start, end: start + words.length });
	expect(found).toEqual({ before, quote: words, after });
});

it('packName says whose claim of what kind on which figures is inside', () => {
	expect(packName('claim-2', '1119', claim.statement)).toBe(
		'goyong-check_evidence_1119_rank_employment-rate_2023H1_2023H2_claim-2.html'
	);
});
