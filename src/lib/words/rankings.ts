import { josa } from 'es-hangul';

interface RankingWords {
	title: (measure: string) => string;
	description: (measure: string) => string;
	controls: string;
	measure: string;
	universe: string;
	period: string;
	population: string;
	show: string;
	provinceGroup: string;
	wholeGroup: string;
	headers: {
		rank: string;
		district: string;
		value: string;
		change: string;
		rankBefore: string;
	};
	ofUniverse: (universe: string, period: string, population: string) => string;
	missingTitle: (count: number) => string;
	missingWhy: (names: string, reason: string) => string;
	tie: (n: number) => string;
	noneTitle: string;
	none: string;
	noScript: string;
	issuesTitle: string;
	/** What the address asks for and cannot have, and what is shown instead: both in words. */
	issues: Record<
		'universe' | 'period' | 'sex' | 'age' | 'group',
		(found: string, shown: string) => string
	>;
	loading: string;
	failed: string;
}

const ko: RankingWords = {
	title: (measure) => `${measure} 순위`,
	description: (measure) =>
		`전국 시군구의 ${measure} 순위: 비교 집단, 시기, 성별, 연령을 골라 볼 수 있습니다.`,
	controls: '무엇을 볼지 고르기',
	measure: '지표',
	universe: '비교 집단',
	period: '시기',
	population: '성별·연령',
	show: '보기',
	provinceGroup: '시도별',
	wholeGroup: '전국·특별시',
	headers: {
		rank: '순위',
		district: '시군구',
		value: '수치',
		change: '1년 전 대비',
		rankBefore: '1년 전 순위'
	},
	ofUniverse: (universe, period, population) => `${period}, ${population}, ${universe}`,
	missingTitle: (count) => `수치가 없어 순위에 들지 않은 곳 ${count}곳`,
	missingWhy: (names, reason) => `${names}: ${reason}`,
	tie: (n) => `수치가 같은 곳은 같은 순위로 적습니다. 순위를 나눈 곳은 ${n}곳입니다.`,
	noneTitle: '보여 줄 수치가 없습니다',
	none: '이 비교 집단에는 고른 시기의 수치가 없습니다. 다른 시기나 비교 집단을 골라 보세요.',
	noScript:
		'스크립트가 꺼져 있어 기본 순위만 보입니다. 다른 시기와 집단의 수치는 아래 CSV 파일에 모두 있습니다.',
	issues: {
		universe: (found, shown) =>
			`주소에 적힌 비교 집단 “${found}”을(를) 알 수 없어 ${josa(shown, '을/를')} 보여 드립니다.`,
		period: (found, shown) =>
			`주소에 적힌 시기 “${found}”의 수치가 없어 ${josa(shown, '을/를')} 보여 드립니다.`,
		sex: (found, shown) =>
			`주소에 적힌 성별 “${found}”을(를) 알 수 없어 ${josa(shown, '을/를')} 보여 드립니다.`,
		age: (found, shown) =>
			`주소에 적힌 연령 “${found}”을(를) 알 수 없어 ${josa(shown, '을/를')} 보여 드립니다.`,
		group: (found, shown) =>
			`이 지표에는 ${found}의 수치가 없어 ${josa(shown, '을/를')} 보여 드립니다.`
	},
	issuesTitle: '주소를 그대로 따를 수 없었습니다',
	loading: '수치를 읽는 중입니다',
	failed: '수치를 받지 못했습니다. 연결을 확인하고 다시 골라 주세요.'
};

const en: RankingWords = {
	title: (measure) => `${measure}: ranking`,
	description: (measure) =>
		`${measure} of Korea's districts, ranked: choose the group of districts, the period, sex and age.`,
	controls: 'Choose what to see',
	measure: 'Measure',
	universe: 'Ranked among',
	period: 'Period',
	population: 'Sex and age',
	show: 'Show',
	provinceGroup: 'By province',
	wholeGroup: 'Country and cities',
	headers: {
		rank: 'Rank',
		district: 'District',
		value: 'Value',
		change: 'Change on a year before',
		rankBefore: 'Rank a year before'
	},
	ofUniverse: (universe, period, population) => `${period}, ${population}, ${universe}`,
	missingTitle: (count) => `${count} without a value, so not ranked`,
	missingWhy: (names, reason) => `${names}: ${reason}`,
	tie: (n) => `Equal values share a rank; ${n} districts do.`,
	noneTitle: 'Nothing to show',
	none: 'This group of districts has no figures for the chosen period. Try another period or group.',
	noScript:
		'Scripts are off, so only the standard ranking is shown. The CSV file below holds the figures of every period.',
	issues: {
		universe: (found, shown) =>
			`The address asks for districts “${found}”, which do not exist. Showing ${shown} instead.`,
		period: (found, shown) =>
			`There are no figures for “${found}”, the period in the address. Showing ${shown} instead.`,
		sex: (found, shown) =>
			`The address asks for sex “${found}”, which does not exist. Showing ${shown} instead.`,
		age: (found, shown) =>
			`The address asks for age “${found}”, which does not exist. Showing ${shown} instead.`,
		group: (found, shown) => `This measure has no figures for “${found}”. Showing ${shown} instead.`
	},
	issuesTitle: 'The address could not be followed as it stands',
	loading: 'Reading the figures',
	failed: 'The figures could not be fetched. Check the connection and choose again.'
};

export const rankingWords = { ko, en };
