import { withJosa } from './tell-josa';

/** Sentences about how much of a verdict chance could account for. Arguments come formatted. */
const ko = {
	/** By grade, and by whether the reading it is about holds. */
	label: {
		holds: {
			established: '표본오차를 넘어 확실함',
			'within-sampling-error': '맞지만 표본오차 범위 안',
			contradicted: '표본오차를 넘어 어긋남'
		},
		fails: {
			established: '표본오차를 넘어 확실함',
			'within-sampling-error': '틀리지만 표본오차 범위 안',
			contradicted: '표본오차를 넘어 어긋남'
		}
	},
	setAt: (period: string, set: string) => `${period} ${set}`,
	rank: {
		established: (level: string) =>
			`표본오차를 감안해도(신뢰수준 ${level}) 말한 순위가 달라지지 않습니다.`,
		holdsWithin: (level: string, sets: string) =>
			`공표된 수치로는 맞지만, 표본오차를 감안하면(신뢰수준 ${level}) 실제 순위는 ${sets} 안에서 달라질 수 있습니다.`,
		failsWithin: (level: string, sets: string) =>
			`공표된 수치로는 틀리지만, 표본오차를 감안하면(신뢰수준 ${level}) 실제 순위는 ${sets} 안에서 달라질 수 있어, 맞을 수도 있습니다.`,
		contradicted: (level: string, sets: string) =>
			`표본오차를 감안해도(신뢰수준 ${level}) 실제 순위는 ${withJosa(sets, '으로/로')} 좁혀지므로, 말한 순위일 수 없습니다.`
	},
	gap: {
		established: (level: string) => `차이가 표본오차보다 큽니다(신뢰수준 ${level}).`,
		holdsWithin: (level: string) =>
			`공표된 수치로는 맞지만, 차이가 표본오차 범위 안에 있습니다(신뢰수준 ${level}).`,
		failsWithin: (level: string) =>
			`공표된 수치로는 틀리지만, 차이가 표본오차 범위 안에 있습니다(신뢰수준 ${level}).`,
		contradicted: (level: string) => `반대 방향의 차이가 표본오차보다 큽니다(신뢰수준 ${level}).`
	},
	capped: '상대표준오차가 커서 이용에 주의해야 하는 수치가 들어 있어, 확실하다고 할 수 없습니다.',
	rounding: '공표하면서 반올림한 것만으로도 결과가 달라질 수 있습니다.',
	/** Each set is wider than the level of all together. */
	joint: (count: number, all: string, each: string) =>
		`조사 ${count}번을 한꺼번에 ${all}로 보장하려고, 조사마다 ${each}로 넓게 잡았습니다.`,
	assumption:
		'시군구별 표준오차는 공표되지 않습니다. 여기서는 표본 크기로 추정한 값을 썼으며, 이 추정은 통계청의 것이 아닙니다.'
};

const en: typeof ko = {
	label: {
		holds: {
			established: 'Established beyond sampling error',
			'within-sampling-error': 'Holds, but within sampling error',
			contradicted: 'Contradicted beyond sampling error'
		},
		fails: {
			established: 'Established beyond sampling error',
			'within-sampling-error': 'Fails, but within sampling error',
			contradicted: 'Contradicted beyond sampling error'
		}
	},
	setAt: (period, set) => `${set} in the ${period}`,
	rank: {
		established: (level) =>
			`Allowing for sampling error (${level} confidence), the rank claimed stays the same.`,
		holdsWithin: (level, sets) =>
			`It holds on the published figures, but allowing for sampling error (${level} confidence) the true rank could lie anywhere within ${sets}.`,
		failsWithin: (level, sets) =>
			`It fails on the published figures, but allowing for sampling error (${level} confidence) the true rank could lie anywhere within ${sets}, so it may be true.`,
		contradicted: (level, sets) =>
			`Even allowing for sampling error (${level} confidence), the true rank is narrowed to ${sets}: it cannot be the one claimed.`
	},
	gap: {
		established: (level) => `The difference exceeds sampling error (${level} confidence).`,
		holdsWithin: (level) =>
			`It holds on the published figures, but the difference is within sampling error (${level} confidence).`,
		failsWithin: (level) =>
			`It fails on the published figures, but the difference is within sampling error (${level} confidence).`,
		contradicted: (level) =>
			`The difference the other way exceeds sampling error (${level} confidence).`
	},
	capped: 'A figure marked for its large relative standard error keeps it from being firm.',
	rounding: 'Rounding in the published figures alone could change the result.',
	joint: (count, all, each) =>
		`Each of the ${count} surveys is taken at ${each}, so that all together are covered at ${all}.`,
	assumption:
		'No standard errors are published by district. These are estimated here from the sample size; they are not the statistics office’s.'
};

export const tellFirmnessWords = { ko, en };
