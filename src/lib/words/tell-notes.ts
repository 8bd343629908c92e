import { closed } from './tell-english';
import { withJosa } from './tell-josa';

/** What is worth saying beside a verdict. `where` names the survey and scope it is about. */
const ko = {
	where: (parts: readonly string[]) => parts.join(', '),
	periodChosen: (period: string) =>
		`글이 조사를 밝히지 않아, 글이 나온 때까지 공표된 가장 최근 조사인 ${withJosa(period, '으로/로')} 보았습니다.`,
	sharedRank: (where: string, names: string) =>
		`${where}: ${withJosa(names, '와/과')} 순위가 같습니다.`,
	notAMember: (district: string, period: string, universe: string) =>
		`${withJosa(district, '은/는')} ${period}에 ${universe}에 속하지 않습니다.`,
	oneMember: (where: string) => `${where}: 비교 집단에 한 곳뿐이어서 순위에 뜻이 없습니다.`,
	membersMissing: (where: string, ranked: number, members: number) =>
		`${where}: ${members}곳 가운데 수치가 있는 ${ranked}곳만 순위를 매겼습니다.`,
	lowReliability: (where: string, names: string) =>
		`${where}: ${names}상대표준오차가 커서 이용에 주의해야 하는 수치가 들어 있습니다.`,
	ofDistricts: (names: string) => `${names}의 수치 가운데 `,
	wrongBase: (p: {
		period: string;
		group: string;
		named: string;
		namedValue: string;
		fits: string;
		fitsValue: string;
	}) =>
		`견준 시기가 다릅니다. ${p.period} 수치(${p.group})를 ${withJosa(p.named, '와/과')} 견준 것으로 읽히지만, 글의 숫자는 ${withJosa(`${p.fits}(${p.fitsValue})`, '와/과')} 견준 것입니다. ${p.named}의 값은 ${p.namedValue}입니다.`,
	pointsNotPercent: (where: string, points: string, percent: string | null) =>
		`${where}: 퍼센트와 퍼센트포인트를 혼동했습니다. 차이는 ${points}${percent === null ? '' : `이고, 비율로 치면 ${percent}`}입니다.`,
	finerThanPublished: (where: string, decimals: number) =>
		`${where}: 글은 소수점 아래 ${decimals}자리까지 적었으나, 통계청은 그렇게 자세히 공표하지 않습니다.`,
	finerPersons: (where: string) => `${where}: 글의 숫자가 통계청이 공표하는 자릿수보다 자세합니다.`,
	bounded: (where: string, since: string) =>
		`${where}: ${since}보다 앞선 수치가 없어 그 전까지는 알 수 없습니다.`
};

const en: typeof ko = {
	where: (parts) => parts.join(', '),
	periodChosen: (period) =>
		`The text names no survey, so the latest one published by its date was taken: the ${period}.`,
	sharedRank: (where, names) => `${where}: shares its rank with ${names}.`,
	notAMember: (district, period, universe) =>
		`${closed(district)} was not one of ${universe} in the ${period}.`,
	oneMember: (where) => `${where}: the set has one member only, so a rank says nothing.`,
	membersMissing: (where, ranked, members) =>
		`${where}: only the ${ranked} of ${members} that have a figure are ranked.`,
	lowReliability: (where, names) =>
		`${where}: rests on a figure ${names}marked for its large relative standard error.`,
	ofDistricts: (names) => `(${names}) `,
	wrongBase: (p) =>
		`The comparison has the wrong base. The text reads as if it set the figure for the ${p.period} (${p.group}) against the ${p.named}, but its numbers fit the ${p.fits} (${p.fitsValue}). In the ${p.named} it was ${p.namedValue}.`,
	pointsNotPercent: (where, points, percent) =>
		`${where}: percent and percentage points are confused. The difference is ${points}${percent === null ? '' : `, which is ${percent} in relative terms`}.`,
	finerThanPublished: (where, decimals) =>
		`${where}: the text gives ${decimals} decimals, more than the statistics office publishes.`,
	finerPersons: (where) => `${where}: the text is finer than the statistics office publishes.`,
	bounded: (where, since) =>
		`${where}: there are no figures before the ${since}, so nothing is known of earlier surveys.`
};

export const tellNoteWords = { ko, en };
