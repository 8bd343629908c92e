/** A stretch of a score with its name: the first band whose `from` the score reaches. */
export interface Band<Name extends string> {
	name: Name;
	/** Lowest score of the band, included; −Infinity for the last. */
	from: number;
	reason: { ko: string; en: string };
}

/**
 * What a fairness is called. Fairness is a weighted average of (stated rank − rank) / (N − 1): how far
 * from the rank stated to the last place a claim lies over all its readings. Judgement, not
 * measurement: change a number here and say why.
 */
export const fairnessBands = [
	{
		name: 'understated',
		from: 0.02,
		reason: {
			ko: '평균하면 말한 것보다 앞선다',
			en: 'On average the place is better than stated'
		}
	},
	{
		name: 'as-stated',
		from: -0.02,
		reason: {
			ko: '서울 25곳이면 평균 반 자리도 차이 나지 않는다',
			en: 'Among Seoul’s 25 this is less than half a place on average'
		}
	},
	{
		name: 'slightly-overstated',
		from: -0.25,
		reason: {
			ko: '1위라는 말이면 평균해서 앞쪽 4분의 1 안에 든다',
			en: 'Where the first place is claimed, it is on average in the top quarter'
		}
	},
	{
		name: 'strongly-overstated',
		from: -Infinity,
		reason: {
			ko: '1위라는 말인데 평균하면 앞쪽 4분의 1에도 들지 못한다',
			en: 'Where the first place is claimed, it is on average not even in the top quarter'
		}
	}
] as const satisfies readonly Band<string>[];

/**
 * What a robustness is called. Robustness is exp(−Σ weight · shortfall²), so the bounds are those of a
 * root-mean-square shortfall of a tenth and of a quarter of the way to the last place.
 */
export const robustnessBands = [
	{
		name: 'sturdy',
		from: Math.exp(-(0.1 ** 2)),
		reason: {
			ko: '해석을 바꾸어도 맨 끝까지의 거리 가운데 10분의 1 넘게 밀리는 일이 드물다',
			en: 'Changing the reading rarely costs more than a tenth of the way to the last place'
		}
	},
	{
		name: 'shaky',
		from: Math.exp(-(0.25 ** 2)),
		reason: {
			ko: '해석을 바꾸면 맨 끝까지의 거리 가운데 4분의 1 가까이 밀리기도 한다',
			en: 'Changing the reading may cost up to a quarter of the way to the last place'
		}
	},
	{
		name: 'fragile',
		from: -Infinity,
		reason: {
			ko: '해석을 바꾸면 맨 끝까지의 거리 가운데 4분의 1 넘게 밀린다',
			en: 'Changing the reading costs more than a quarter of the way to the last place'
		}
	}
] as const satisfies readonly Band<string>[];

/** The band of a score; bands stand from the highest to the lowest, the last without a lower end. */
export function bandOf<Name extends string>(bands: readonly Band<Name>[], score: number): Name {
	const band = bands.find(({ from }) => score >= from);
	if (!band) throw new Error(`No band for ${score}`);
	return band.name;
}
