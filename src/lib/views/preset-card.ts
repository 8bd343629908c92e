import type { ChartSpec } from '../charts/chart-spec';
import type { PresetId } from '../links/preset-ids';
import type { Telling } from '../tell/telling';
import type { PresetSetting } from './embed/preset-embed';
import { exploreChart } from './explore-chart';
import { presetAnswer } from './preset-answer';
import type { ShareCard } from './share-card';

/** As many rows from either end as can be read in a picture of 1200 × 630. */
const endsShown = 3;

/** The share image of a question of the workbench: the finding beside its chart. */
export function presetCard(telling: Telling, preset: PresetId, setting: PresetSetting): ShareCard {
	const { dataset, locale } = telling;
	const { label, view, universe, spec } = presetAnswer(telling, preset, setting);
	const cut = { ...view, ends: endsShown };
	const chart =
		spec.kind === 'ranking-bars'
			? exploreChart(dataset, cut, universe, locale)
			: spec.kind === 'change-pairs'
				? withEnds(spec)
				: spec;
	return { locale, kicker: label, headline: spec.title, blocks: [], chart, source: spec.source };
}

type ChangePairs = Extract<ChartSpec, { kind: 'change-pairs' }>;

function withEnds(spec: ChangePairs): ChangePairs {
	const { rows } = spec;
	const isShown = (index: number) => index < endsShown || index >= rows.length - endsShown;
	return { ...spec, rows: rows.filter(({ role }, i) => isShown(i) || role !== 'context') };
}
