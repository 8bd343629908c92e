import { afterAll, describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/lib/server/embed-document';
import { siteEmbed, siteEmbeddable } from '../../src/lib/server/embeds';
import { findArticle, siteDataset, siteReleases } from '../../src/lib/server/site';
import { loadDataset } from '../../src/lib/server/dataset';
import { claimEmbed } from '../../src/lib/views/embed/claim-embed';
import { districtEmbed } from '../../src/lib/views/embed/district-embed';
import { judgeArticle } from '../../src/lib/views/judge-article';
import { DataCopy } from '../fixtures/data-copy';

const article = 'yeongdeungpo-jobs-award-2024';
const first = { kind: 'claim', article, claim: 'employment-rate-first' } as const;
const copy = new DataCopy();
afterAll(() => copy.remove());

describe('what embeds say', () => {
	it('gives a claim its quote, verdict, reason, ranks that chance allows, and drawing', () => {
		const view = siteEmbed(first, 'ko');
		expect(view).toMatchObject({
			headline: '“고용률 부문에서 1위”',
			verdict: 'depends',
			release: siteReleases().at(-1),
			chart: { kind: 'ranking-bars' }
		});
		expect(view?.texts.join(' ')).toMatch(/84위.*신뢰수준 95%/);
	}, 30_000);

	it('gives a claim outside the statistics a card of its own', () => {
		const view = siteEmbed({ ...first, claim: 'jobs-award' }, 'en');
		expect(view).toMatchObject({ verdict: 'outside', chart: null, cut: null });
		expect(siteEmbeddable({ ...first, claim: 'jobs-award' }, 'en')?.height).toBeLessThan(600);
	});

	it('gives a district its latest figure with its ranks and its trend', () => {
		const view = siteEmbed({ kind: 'district', code: '1119' }, 'ko');
		expect(view?.headline).toBe('서울 영등포구');
		expect(view?.figure?.value).toMatch(/^\d\d\.\d%$/);
		expect(view?.texts).toEqual([expect.stringMatching(/서울 25개 자치구 중 .*위 · 전국/)]);
		expect(view?.chart?.kind).toBe('trend-lines');
	});

	it('cuts a preset of many rows to its ends and says so', () => {
		const recovery = siteEmbed({ kind: 'preset', preset: 'recovery' }, 'ko');
		expect(recovery?.cut).toEqual({ shown: 12, all: 228 });
		const map = siteEmbed({ kind: 'preset', preset: 'elderly' }, 'ko');
		expect(map?.cut).toBeNull();
	});

	it.each([
		['an unknown claim', { ...first, claim: 'nothing' }, null],
		['an unknown district', { kind: 'district', code: '9999' } as const, null],
		['a release that never was', first, '1999.1']
	])('knows nothing of %s', (_, target, release) => {
		expect(siteEmbed(target, 'ko', release)).toBeUndefined();
	});
});

describe('an embed that keeps a release', () => {
	copy.edit('employment/2024H2.csv', {
		'1119,total,15+,employment_rate,': '1119,total,15+,employment_rate,61.2,',
		'1101,total,15+,employment_rate,': '1101,total,15+,employment_rate,53.8,'
	});
	copy.refreshHashes();
	const changed = { dataset: loadDataset(copy.root), locale: 'ko' as const };
	const districtOf = (code: string) => {
		const district = siteDataset().districts.find(code);
		if (!district) throw new Error(`There is no district ${code}`);
		return district;
	};

	it('says so where newer figures differ, with a link to those', () => {
		const frozen = siteEmbed({ kind: 'district', code: '1119' }, 'ko');
		if (!frozen) throw new Error('no embed');
		const newest = districtEmbed(changed, districtOf('1119'));
		const page = composeDocument(frozen, newest, '2026.1', '');
		expect(page).toContain(`${frozen.release}판 수치입니다. 새 판에서는 달라졌습니다.`);
		expect(page).toContain('<a href="/embed/ko/districts/1119/">새 판 보기</a>');
	});

	it('is silent where only figures that it does not show are new', () => {
		const frozen = siteEmbed({ kind: 'district', code: '2101' }, 'ko');
		const edition = findArticle(article, 'ko');
		if (!frozen || !edition) throw new Error('no embed');
		const claim = siteEmbed(first, 'ko');
		const evaluation = judgeArticle(edition, changed.dataset).find(
			({ claim }) => claim.id === first.claim
		);
		if (!claim || !evaluation) throw new Error('no claim');
		const pages = [
			composeDocument(claim, claimEmbed(changed, edition, evaluation), '2026.1', ''),
			composeDocument(frozen, frozen, '2026.1', '')
		];
		for (const page of pages) expect(page).not.toContain('달라졌습니다');
	}, 30_000);
});
