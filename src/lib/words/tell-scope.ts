/** A qualifier joins a bracket that is already there. */
function bracketed(name: string, qualifier: string, space: string): string {
	return name.endsWith(')')
		? `${name.slice(0, -1)}, ${qualifier})`
		: `${name}${space}(${qualifier})`;
}

/** Words about readings and where they hold. Arguments come formatted. */
const ko = {
	/** A universe whose number of members changed between the surveys. */
	changingSize: (label: string, least: number, most: number) => `${label}(${least}~${most}곳)`,
	/** A universe, base or the like with the part of it that is meant. */
	qualified: (name: string, qualifier: string) => bracketed(name, qualifier, ''),
	/** Several names that all have the same qualifier. */
	allQualified: (names: string, qualifier: string) => `${names}(모두 ${qualifier})`,
	/** One cell of several: group and survey. */
	groupAt: (group: string, period: string) => `${period} ${group}`,
	indicators: {
		measures: '15세 이상 지표',
		'age-groups': '연령별 고용률',
		everything: '공표된 모든 비율'
	},
	rowHeading: { universe: '비교 집단', base: '견준 시기', indicators: '센 지표' },
	ownProvince: '그때 속한 시도',
	size: (count: number) => `${count}곳`,
	sizeAt: (period: string, count: number) => `${period} ${count}곳`,
	rankOf: (count: number) => `${count}곳 중`,
	firstOf: (first: number, of: number) => `${of}개 중 ${first}개에서 1위`,
	notAMember: '속하지 않음',
	outcome: { holds: '맞음', fails: '틀림', missing: '자료 없음' },
	cell: (parts: readonly string[], result: string) => `${parts.join(', ')}: ${result}`,
	cellResult: (rank: string, value: string, outcome: string) =>
		[rank, value, outcome].filter(Boolean).join(', '),
	/** Every reading counted at every survey it speaks of. */
	count: {
		only: (holds: number, all: number, where: string) =>
			`해석 ${all}가지 가운데 ${holds}가지에서 맞습니다: ${where}.`,
		knownOnly: (holds: number, all: number, where: string, missing: number) =>
			`해석 ${all}가지 가운데 ${holds}가지에서 맞습니다: ${where}. ${missing}가지는 자료가 없습니다.`,
		all: (all: number) =>
			all === 1 ? '해석은 한 가지뿐이고, 맞습니다.' : `해석 ${all}가지 모두에서 맞습니다.`,
		none: (all: number) =>
			all === 1 ? '해석은 한 가지뿐이고, 틀립니다.' : `해석 ${all}가지 모두에서 틀립니다.`,
		noneKnown: (all: number, missing: number) => {
			if (all === 1) return '해석은 한 가지뿐이고, 확인할 자료가 없습니다.';
			return missing === all
				? `해석 ${all}가지 모두 자료가 없습니다.`
				: `해석 ${all}가지 가운데 ${all - missing}가지에서 틀리고, ${missing}가지는 자료가 없습니다.`;
		}
	},
	literalCounterexample: (line: string) => `글자 그대로 읽으면 ${line}`,
	counterexample: (line: string) => `가장 가까운 반례: ${line}`
};

const en: typeof ko = {
	changingSize: (label, least, most) => `the ${label} (${least}–${most})`,
	qualified: (name, qualifier) => bracketed(name, qualifier, ' '),
	allQualified: (names, qualifier) => `${names} (all ${qualifier})`,
	groupAt: (group, period) => `${group}, ${period}`,
	indicators: {
		measures: 'the measures for people aged 15 and over',
		'age-groups': 'the employment rates by age',
		everything: 'every published rate'
	},
	rowHeading: { universe: 'Among', base: 'Compared with', indicators: 'Counting' },
	ownProvince: 'Its province at the time',
	size: (count) => String(count),
	sizeAt: (period, count) => `${count} in the ${period}`,
	rankOf: (count) => `of ${count}`,
	firstOf: (first, of) => `1st in ${first} of ${of}`,
	notAMember: 'not a member',
	outcome: { holds: 'holds', fails: 'fails', missing: 'no data' },
	cell: (parts, result) => `${parts.join(', ')}: ${result}`,
	cellResult: (rank, value, outcome) => [rank, value, outcome].filter(Boolean).join(', '),
	count: {
		only: (holds, all, where) => `True in ${holds} of ${all} readings: ${where}.`,
		knownOnly: (holds, all, where, missing) =>
			`True in ${holds} of ${all} readings: ${where}. ${missing} ${missing === 1 ? 'lacks' : 'lack'} figures.`,
		all: (all) => (all === 1 ? 'True in its one reading.' : `True in all ${all} readings.`),
		none: (all) => (all === 1 ? 'False in its one reading.' : `False in all ${all} readings.`),
		noneKnown: (all, missing) => {
			if (all === 1) return 'Its one reading lacks figures.';
			return missing === all
				? `All ${all} readings lack figures.`
				: `False in ${all - missing} of ${all} readings; ${missing} ${missing === 1 ? 'lacks' : 'lack'} figures.`;
		}
	},
	literalCounterexample: (line) => `Taken literally, ${line}`,
	counterexample: (line) => `The nearest counterexample: ${line}`
};

export const tellScopeWords = { ko, en };
