import { withJosa } from './tell-josa';

/** A published value of one side of a comparison, in words. */
interface Side {
	name: string;
	value: string;
}

const ko = {
	noFigure: '주장이 말하는 시기에는 수치가 없어 선이 비어 있습니다.',
	compared: (series: string, period: string, own: Side, other: Side) =>
		`${own.name} ${withJosa(series, '은/는')} ${period} ${own.value}, ${withJosa(other.name, '은/는')} ${other.value}`,
	earlier: '주장이 말하는 시기의 자료가 없어, 자료가 있는 가장 가까운 조사를 보여 줍니다.'
};

const en: typeof ko = {
	noFigure: 'The survey that the claim speaks of has no figure: the line is empty there.',
	compared: (series, period, own, other) =>
		`${own.name}: ${series} of ${own.value} in the ${period}, ${other.name} ${other.value}`,
	earlier:
		'The survey that the claim speaks of is missing, so this shows the nearest one with figures.'
};

export const claimChartWords = { ko, en };
