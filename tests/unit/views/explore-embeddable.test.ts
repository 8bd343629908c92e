import { describe, expect, it } from 'vitest';
import {
	exploreQuery,
	parseExploreView,
	type ExploreChoices
} from '../../../src/lib/links/explore-query';
import { exploreKinds } from '../../../src/lib/links/explore-view';
import { presetIds } from '../../../src/lib/links/preset-ids';
import { loadDataset } from '../../../src/lib/server/dataset';
import { availableSeries, standardExploreView } from '../../../src/lib/views/explore-choices';
import { exploreEmbeddable } from '../../../src/lib/views/explore-embeddable';
import { presetView } from '../../../src/lib/views/explore-presets';
import { rankingEmbeddable } from '../../../src/lib/views/ranking-embeddable';
import { readHeightMessage } from '../../../src/lib/views/read-height-message';

const dataset = loadDataset();
const available = availableSeries(dataset);
const choices: ExploreChoices = {
	available,
	standard: standardExploreView(dataset, available),
	isUniverse: () => true,
	isDistrict: () => true
};

describe('exploreEmbeddable', () => {
	it.each(presetIds)('takes the view of %s as the preset, with its picture', (preset) => {
		const view = presetView(preset, choices);
		const universe = view.universe.startsWith('peers:') ? 'custom:1119,1122' : view.universe;
		expect(exploreEmbeddable(dataset, view, universe, choices, 'ko')).toMatchObject({
			target: { kind: 'preset', preset },
			image: `/images/ko/presets/${preset}.png`
		});
	});

	it.each(exploreKinds)('is no taller than a host lets a frame be: %s', (kind) => {
		const view = { ...choices.standard, kind, universe: 'national', highlight: ['1119'] };
		const { height } = exploreEmbeddable(dataset, view, 'national', choices, 'ko');
		expect(readHeightMessage({ type: 'goyong:height', v: 1, height })).toBe(height);
		expect(height).toBeLessThan(1000);
	});

	it('takes a preset with other highlights as a view of its own, without a picture', () => {
		const view = { ...presetView('women', choices), highlight: ['1101', '1102'] };
		const found = exploreEmbeddable(dataset, view, view.universe, choices, 'en');
		const query = exploreQuery(view, choices);
		expect(query).toContain('d=1101,1102');
		expect(found).toMatchObject({ target: { kind: 'view', query }, image: null });
		expect(found.title).toContain('Jongno-gu');
	});
});

describe('rankingEmbeddable', () => {
	const ranking = { universe: 'seoul', period: '2023H2', sex: 'total', age: '15-64' } as const;

	it.each<[string, string[], string]>([
		['nobody', [], ''],
		['two', ['1119', '1101'], '&d=1119,1101']
	])('writes the whole ranking with %s highlighted', (_, highlight, marked) => {
		const { target } = rankingEmbeddable(dataset, 'employment_rate', ranking, highlight, 'ko');
		expect(target).toEqual({
			kind: 'view',
			query: `measure=employment_rate&universe=seoul&period=2023H2&sex=total&age=15-64${marked}`
		});
	});

	it('turns a ranking round that begins with the lowest', () => {
		const turned = rankingEmbeddable(dataset, 'employment_rate', ranking, [], 'en', 'lowest-first');
		const usual = rankingEmbeddable(dataset, 'employment_rate', ranking, [], 'en');
		const { target } = turned;
		const query = new URLSearchParams(target.kind === 'view' ? target.query : '');
		const { view, issues } = parseExploreView(query, choices);
		expect([view.ascending, issues]).toEqual([true, []]);
		expect(turned.title).not.toBe(usual.title);
	});

	it('is titled by the district that is highlighted', () => {
		const told = rankingEmbeddable(dataset, 'employment_rate', ranking, ['1119'], 'ko');
		expect(told.title).toContain('영등포구');
		expect(told.height).toBeGreaterThan(200);
	});
});
