import type { UniverseRole } from '../claims/sensibility';
import { withJosa } from './tell-josa';

/** Words about how a rank claim fares when its unstated parameters change. */
const ko = {
	fairness: {
		understated: '줄여 말함',
		'as-stated': '말한 그대로',
		'slightly-overstated': '조금 과장',
		'strongly-overstated': '많이 과장'
	},
	fairnessMeaning: (share: string) =>
		`자연스러운 해석일수록 무겁게 쳐서 평균하면, 말한 순위에서 맨 끝까지 거리의 ${share}만큼 뒤입니다.`,
	fairMeaning: '자연스러운 해석일수록 무겁게 쳐서 평균해도 말한 순위와 같습니다.',
	understatedMeaning: (share: string) =>
		`자연스러운 해석일수록 무겁게 쳐서 평균하면, 맨 끝까지 거리의 ${share}만큼 말한 순위보다 앞입니다.`,
	robustness: {
		sturdy: '해석을 바꾸어도 버팀',
		shaky: '해석을 바꾸면 흔들림',
		fragile: '해석을 바꾸면 무너짐'
	},
	robustnessMeaning: (number: string) =>
		`말한 순위에서 밀리는 해석이 없으면 1이고 크게 밀릴수록 0에 가까워지는데, 여기서는 ${number}입니다.`,
	/** What the claim comes out as, as a clause and as the end of the sentence. */
	comesOut: {
		understated: '오히려 줄여 한 말이고',
		'as-stated': '말한 그대로이고',
		'slightly-overstated': '조금 과장한 말이고',
		'strongly-overstated': '많이 과장한 말이고'
	},
	andIs: {
		sturdy: '해석을 바꾸어도 버팁니다',
		shaky: '해석을 바꾸면 흔들립니다',
		fragile: '해석을 바꾸면 무너집니다'
	},
	sentence: (comesOut: string, andIs: string) =>
		`밝히지 않은 것을 바꾸어 보고 앞뒤 조사까지 따지면 ${comesOut}, ${andIs}.`,
	range: {
		above: (from: string) => `${from} 이상`,
		between: (from: string, to: string) => `${from} 이상 ${to} 미만`,
		below: (to: string) => `${to} 미만`
	},
	parameter: { universe: '비교 집단', age: '연령', period: '조사 시기' },
	universe: {
		everywhere: '전국',
		'own-province': '같은 시도',
		'metropolitan-official': '특·광역시 구·군',
		'same-kind': '같은 종류(시끼리, 군끼리)',
		'metropolitan-gu': '특·광역시 자치구',
		other: '그 밖'
	} satisfies Record<UniverseRole, string>,
	age: { '15+': '15세 이상', '15-64': '15~64세', other: '그 밖' },
	period: { named: '말한 조사', neighbour: '바로 앞뒤 조사' },
	notJudged: '자료 없음',
	sameClaim: {
		alone: '견줄 다른 곳이 없습니다.',
		none: (universe: string, others: number) =>
			`${universe} 가운데 다른 ${others}곳은 어떤 해석으로도 같은 말을 할 수 없습니다.`,
		some: (universe: string, others: number, count: number, names: string) =>
			`${universe} 가운데 다른 ${others}곳 중 ${count}곳도 같은 말을 할 수 있습니다: ${names}.`
	},
	firsts: (period: string, universe: string, count: number) =>
		count === 0
			? `${period}에 ${universe} 가운데 무언가에서 1위라고 말할 수 있는 곳은 없었습니다.`
			: `${period}에 ${universe} 가운데 ${withJosa(`${count}곳`, '이/가')} 무언가에서 1위라고 말할 수 있었습니다.`
};

const en: typeof ko = {
	fairness: {
		understated: 'Understated',
		'as-stated': 'As stated',
		'slightly-overstated': 'Slightly overstated',
		'strongly-overstated': 'Strongly overstated'
	},
	fairnessMeaning: (share) =>
		`Averaged over its readings, the more natural ones counting more, the place lies ${share} of the way from the rank stated to the last.`,
	fairMeaning:
		'Averaged over its readings, the more natural ones counting more, the place is as stated.',
	understatedMeaning: (share) =>
		`Averaged over its readings, the more natural ones counting more, the place is better than stated by ${share} of the way to the last.`,
	robustness: {
		sturdy: 'Stands up under other readings',
		shaky: 'Shaky under other readings',
		fragile: 'Does not stand under other readings'
	},
	robustnessMeaning: (number) =>
		`It is 1 when no reading puts the district below the rank stated, and nears 0 the further they do; here it is ${number}.`,
	comesOut: {
		understated: 'understated',
		'as-stated': 'as stated',
		'slightly-overstated': 'slightly overstated',
		'strongly-overstated': 'strongly overstated'
	},
	andIs: {
		sturdy: 'stands up under other readings',
		shaky: 'is shaky under other readings',
		fragile: 'does not stand under other readings'
	},
	sentence: (comesOut, andIs) =>
		`With what the words leave open varied, and the surveys around them, the claim comes out ${comesOut}, and it ${andIs}.`,
	range: {
		above: (from) => `${from} and above`,
		between: (from, to) => `from ${from} to below ${to}`,
		below: (to) => `below ${to}`
	},
	parameter: { universe: 'Among', age: 'Age', period: 'Survey' },
	universe: {
		everywhere: 'the whole country',
		'own-province': 'its own province',
		'metropolitan-official': 'metropolitan districts and counties',
		'same-kind': 'the same kind (cities, or counties)',
		'metropolitan-gu': 'metropolitan autonomous districts',
		other: 'another set'
	},
	age: { '15+': '15 and over', '15-64': '15–64', other: 'another' },
	period: { named: 'the one spoken of', neighbour: 'the ones just before and after' },
	notJudged: 'no data',
	sameClaim: {
		alone: 'There is no other district to compare with.',
		none: (universe, others) =>
			`None of the other ${others} of ${universe} could say the same under any reading.`,
		some: (universe, others, count, names) =>
			`${count} of the other ${others} of ${universe} could say the same: ${names}.`
	},
	firsts: (period, universe, count) =>
		count === 0
			? `In the ${period}, none of ${universe} could say that it was first in something.`
			: `In the ${period}, ${count} of ${universe} could say that ${count === 1 ? 'it was' : 'they were'} first in something.`
};

export const tellRobustnessWords = { ko, en };
