import { describe, expect, it } from 'vitest';
import { parseExploreView } from '../../../../src/lib/links/explore-query';
import { loadDataset } from '../../../../src/lib/server/dataset';
import { compareDistricts } from '../../../../src/lib/views/compare/compare-districts';
import { comparedRanksEmbeddable } from '../../../../src/lib/views/compare/compared-ranks-embeddable';
import { exploreChoices, exploreDefaults } from '../../../../src/lib/views/embed/explore-defaults';
import { exploreChart } from '../../../../src/lib/views/explore-chart';

const dataset = loadDataset();
const choices = exploreChoices(dataset.districts, exploreDefaults(dataset));

describe('comparedRanksEmbeddable', () => {
	it.each([
		['one province', ['1119', '1101']],
		['several provinces', ['1119', '2101']]
	])('names the view of the workbench with the very same chart: %s', (_, codes) => {
		const { ranks, charts } = compareDistricts({ dataset, locale: 'ko' }, codes);
		const target = ranks && comparedRanksEmbeddable(dataset, ranks, 'ko').target;
		const query = target?.kind === 'view' ? target.query : '';
		const { view, issues } = parseExploreView(new URLSearchParams(query), choices);
		expect(issues).toEqual([]);
		expect(exploreChart(dataset, view, view.universe, 'ko')).toEqual(charts[1]?.spec);
	});
});
