import { customCodes, type Universe } from '../domain/universe';
import { findProvince } from '../domain/province';
import { peerCode } from '../domain/peer-universe';
import type { PopulationGroup } from '../domain/population';
import type { ExploreKind, ExploreView } from '../links/explore-view';
import { fileName } from './file-name';

const codesNamed = 4;
/** Views of one survey; the others run from one to another. */
const ofOneSurvey: readonly ExploreKind[] = ['ranking', 'distribution', 'map'];

/**
 * What a file from the workbench is called, without its ending: site, measure, sex, age, districts,
 * surveys, view: `goyong-check_employment-rate_total_15plus_seoul_2023H1_ranking`.
 */
export function exportName(view: ExploreView): string {
	const { kind, universe, period, from, x } = view;
	const upright = seriesParts(view.measure, view);
	if (kind === 'scatter') {
		const across = [...seriesParts(x.measure, x), x.period];
		return fileName([...upright, period, 'by', ...across, universePart(universe), kind]);
	}
	const survey = ofOneSurvey.includes(kind) || from === period ? period : `${from}-${period}`;
	const cut = kind === 'ranking' && view.ends !== null ? `first-and-last-${view.ends}` : '';
	return fileName([...upright, universePart(universe), survey, kind, cut]);
}

const seriesParts = (measure: string, { sex, age }: PopulationGroup) => [
	measure,
	sex,
	age.replace('+', 'plus')
];

function universePart(universe: Universe): string {
	const codes = customCodes(universe);
	if (codes) return codes.length <= codesNamed ? codes.join('-') : `${codes.length}-districts`;
	const peersOf = peerCode(universe);
	if (peersOf) return `peers-of-${peersOf}`;
	return findProvince(universe.replace('province:', ''))?.nameEn ?? universe;
}
