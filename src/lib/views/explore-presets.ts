import type { Locale } from '../format/locale';
import type { ExploreChoices } from '../links/explore-query';
import type { ExploreView } from '../links/explore-view';
import { standardSort } from '../links/explore-view';
import type { PresetId } from '../links/preset-ids';
import { exploreWords } from '../words/explore';
import { peerUniverse } from '../domain/peer-universe';

/** The district of the first article, whose story some presets tell. */
export const presetSubject = '1119';

const women = { sex: 'female', age: '15-64' } as const;

const presets: Readonly<Record<PresetId, Partial<ExploreView>>> = {
	women: { ...women, universe: 'seoul', highlight: [presetSubject] },
	youth: { age: '15-29', universe: 'national', ends: 10 },
	recovery: { kind: 'change', universe: 'national' },
	firstRanks: { kind: 'ranks', universe: 'seoul', highlight: [presetSubject] },
	sexes: { kind: 'scatter', ...women, universe: 'seoul', highlight: [presetSubject] },
	elderly: { kind: 'map', age: '65+', universe: 'national' },
	spread: { kind: 'distribution', universe: 'national', highlight: [presetSubject] },
	peers: { universe: peerUniverse(presetSubject), highlight: [presetSubject] }
};

/** A question as a view: at the standard survey where its group has one, else at its latest. */
export function presetView(id: PresetId, choices: ExploreChoices): ExploreView {
	const { standard } = choices;
	const view = { ...standard, ...presets[id] };
	const { measure, sex, age } = view;
	const groups = choices.available[measure] ?? [];
	const periods = groups.find((each) => each.sex === sex && each.age === age)?.periods ?? [];
	const period = periods.includes(standard.period)
		? standard.period
		: (periods.at(-1) ?? standard.period);
	const from = periods.includes(standard.from) ? standard.from : (periods[0] ?? period);
	const x =
		id === 'sexes'
			? { measure, sex: 'total' as const, age, period }
			: { measure, sex, age, period: from };
	return { ...view, period, from, x, sort: standardSort(view.kind) };
}

/** What a preset is called; some name their district. */
export function presetLabel(id: PresetId, subjectName: string, locale: Locale): string {
	const label = exploreWords[locale].presets[id];
	return typeof label === 'string' ? label : label(subjectName);
}
