import { withJosa } from './tell-josa';

interface Movement {
	period: string;
	rank: string;
}

const ko = {
	/** The axis: `순위`, `순위(낮은 순)`. */
	rank: '순위',
	rankLowestFirst: '순위(낮은 순)',
	lowestFirst: (series: string) => `${series}(낮은 순)`,
	title: (p: { name: string; among: string; series: string; course: string }) =>
		`${p.name}, ${p.among} 중 ${p.course}: ${p.series}`,
	course: (first: Movement, last: Movement) =>
		first.period === last.period
			? `${last.period} ${last.rank}`
			: first.rank === last.rank
				? `${first.period}와 ${last.period} 모두 ${last.rank}`
				: `${first.period} ${first.rank}에서 ${last.period} ${last.rank}로`,
	noCourse: '순위 없음',
	led: (p: { among: string; series: string; leaders: string; times: number; surveys: number }) =>
		p.times === p.surveys
			? `${p.among} 중 ${withJosa(p.leaders, '이/가')} 조사 ${p.surveys}회 모두 1위: ${p.series}`
			: `${p.among} 중 ${withJosa(p.leaders, '이/가')} 조사 ${p.surveys}회 가운데 ${p.times}회 1위: ${p.series}`,
	ledBySeveral: (p: {
		among: string;
		series: string;
		leaders: string;
		times: number;
		surveys: number;
	}) =>
		`${p.among} 중 ${withJosa(p.leaders, '이/가')} 각각 조사 ${p.surveys}회 가운데 ${p.times}회 1위: ${p.series}`,
	ledByMany: (p: { among: string; series: string; leaders: number; surveys: number }) =>
		`${p.among}의 1위는 조사 ${p.surveys}회 동안 ${p.leaders}곳이 나눠 가짐: ${p.series}`,
	empty: (among: string, series: string) => `${among}의 순위 없음: ${series}`,
	summary: (p: { among: string; series: string; periods: string; lines: string[] }) =>
		[
			`${p.periods} ${p.among}의 ${p.series} 순위를 이은 선그래프입니다.`,
			...(p.lines.length > 0 ? [`${p.lines.join(', ')}.`] : [])
		].join(' '),
	line: (name: string, course: string) => `${name} ${course}`,
	/** Why a line has a gap although the figure may exist. */
	notMember: '이 범위에 속하지 않음',
	notRanked: '값이 있는 곳이 적어 순위를 매기지 않음',
	countsDiffer: (counts: string[]) => `순위를 매긴 곳의 수가 조사마다 다름: ${counts.join(', ')}`,
	countsBetween: (least: number, most: number) =>
		`순위를 매긴 곳의 수가 조사마다 다름: 적게는 ${least}곳, 많게는 ${most}곳`,
	countAt: (count: number, periods: string) => `${periods} ${count}곳`,
	tooFew: (periods: string) =>
		`${withJosa(periods, '은/는')} 값이 있는 곳이 절반이 안 되어 순위를 매기지 않음`,
	outside: (names: string) => `이 범위에 속하지 않아 그리지 않음: ${names}`,
	context: (count: number) => `회색 선은 나머지 ${count}곳. 표에는 없고 CSV에 있음`
};

const en: typeof ko = {
	rank: 'Rank',
	rankLowestFirst: 'Rank (lowest first)',
	lowestFirst: (series) => `${series}, lowest first`,
	title: ({ name, among, series, course }) => `${name} among ${among}: ${course} (${series})`,
	course: (first, last) =>
		first.period === last.period
			? `${last.rank} in the ${last.period}`
			: first.rank === last.rank
				? `${last.rank} in both the ${first.period} and the ${last.period}`
				: `from ${first.rank} in the ${first.period} to ${last.rank} in the ${last.period}`,
	noCourse: 'no rank',
	led: ({ among, series, leaders, times, surveys }) =>
		times === surveys
			? `${leaders} led ${among} in every survey shown, ${surveys} in all (${series})`
			: `${leaders} led ${among} in ${times} of ${surveys} surveys (${series})`,
	ledBySeveral: ({ among, series, leaders, times, surveys }) =>
		`${leaders} each led ${among} in ${times} of ${surveys} surveys (${series})`,
	ledByMany: ({ among, series, leaders, surveys }) =>
		`First place among ${among} was shared out among ${leaders} over ${surveys} surveys (${series})`,
	empty: (among, series) => `No ranks among ${among} (${series})`,
	summary: ({ among, series, periods, lines }) =>
		[
			`Lines of the ranks of ${among} by ${series}, ${periods}.`,
			...(lines.length > 0 ? [`${lines.join('; ')}.`] : [])
		].join(' '),
	line: (name, course) => `${name} ${course}`,
	notMember: 'not part of this set',
	notRanked: 'not ranked, since few have a value',
	countsDiffer: (counts) => `The number ranked differs between surveys: ${counts.join('; ')}`,
	countsBetween: (least, most) =>
		`The number ranked differs between surveys, from ${least} to ${most}`,
	countAt: (count, periods) => `${count} in the ${periods}`,
	tooFew: (periods) => `Not ranked because fewer than half have a value: ${periods}`,
	outside: (names) => `Not drawn, being outside this set: ${names}`,
	context: (count) => `Grey lines are the other ${count}: not in the table, but in the CSV`
};

export const rankLinesWords = { ko, en };
