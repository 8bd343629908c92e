import type { DistrictKind } from '../domain/district';
import type { PeerPart } from '../domain/peers';
import { withJosa } from './tell-josa';

/** The section on districts alike, on the page on method. Arguments come formatted. */
interface MethodPeersWords {
	heading: string;
	lead: (count: number) => string;
	parts: string[];
	period: (period: string) => string;
	caption: (district: string, shown: number, period: string) => string;
	headers: { district: string; kind: string; population: string; distance: string };
	share: (age: string) => string;
	kinds: Record<DistrictKind, string>;
	reading: (p: { nearest: string; district: string; distance: string; part: string }) => string;
	limits: string;
	missing: string;
	download: string;
	details: string[];
	formula: string;
	weights: string;
	weightHeaders: { part: string; spread: string; weight: string };
	partNames: Record<PeerPart, string>;
	spread: { size: (value: string) => string; share: (value: string) => string; kind: string };
}

const ko: MethodPeersWords = {
	heading: '비슷한 시군구',
	lead: (count) =>
		`전국 순위는 크기도 나이도 전혀 다른 곳까지 한 줄로 세웁니다. 그래서 시군구마다 가장 비슷한 ${count}곳을 골라 두고, 그들끼리만 견줄 수도 있게 합니다. 고용률은 고르는 데 쓰지 않습니다.`,
	parts: [
		'크기: 15세 이상 인구. 사람 수의 차이가 아니라 몇 배인지를 봅니다. 20만 명과 40만 명은 2만 명과 4만 명만큼 다릅니다.',
		'나이: 15세 이상 인구 가운데 15~29세, 30~49세, 50~64세, 65세 이상의 몫.',
		'종류: 자치구인지 시인지 군인지. 다르면 그만큼 멀다고 봅니다.'
	],
	period: (period) => `모든 곳의 수치가 있는 마지막 조사인 ${period}의 수치를 씁니다.`,
	caption: (district, shown, period) =>
		`${withJosa(district, '와/과')} 가장 비슷한 ${shown}곳(${period})`,
	headers: {
		district: '시군구',
		kind: '종류',
		population: '15세 이상 인구(천 명)',
		distance: '거리'
	},
	share: (age) => `${age}(%)`,
	kinds: { gu: '자치구', si: '시', gun: '군' },
	reading: ({ nearest, district, distance, part }) =>
		`거리는 0이면 모든 점에서 같고, 클수록 다릅니다. ${district}에 가장 가까운 ${withJosa(nearest, '은/는')} 거리가 ${distance}이고, 가장 크게 다른 점은 ${part}입니다.`,
	limits:
		'비슷하다는 말은 위의 세 가지에서만 그렇다는 뜻입니다. 산업, 소득, 집값, 서울에서 떨어진 거리는 보지 않습니다.',
	missing:
		'나이별 수치가 하나라도 없는 곳은 비슷한 곳을 고를 수 없고, 다른 곳의 비슷한 곳이 되지도 않습니다.',
	download: '모든 시군구의 비슷한 곳(JSON)',
	details: [
		'나이 구간의 인구는 취업자 수를 고용률로 나눈 것입니다. 몫은 네 구간의 합으로 나누어 더하면 1이 됩니다. 크기는 인구의 자연로그입니다.',
		'변수마다 모든 시군구의 표준편차(n으로 나눔)로 나누어 단위를 없애고, 무게를 둔 유클리드 거리를 잽니다. 거리가 같으면 시군구 코드의 차례를 따릅니다. 나이의 네 몫은 무게 1을 나누어 가지고, 종류가 다르면 크기가 표준편차 하나만큼 다른 것과 같게 칩니다. 무게는 잰 것이 아니라 판단입니다.'
	],
	formula:
		'x와 y의 거리는, 변수마다 두 값의 차를 표준편차로 나누어 제곱하고 무게를 곱해 더한 것에 종류가 다르면 그 무게를 더해 제곱근을 취한 것',
	weights: '변수의 표준편차와 무게',
	weightHeaders: { part: '변수', spread: '표준편차', weight: '무게' },
	partNames: {
		size: '크기',
		'15-29': '15~29세의 몫',
		'30-49': '30~49세의 몫',
		'50-64': '50~64세의 몫',
		'65+': '65세 이상의 몫',
		kind: '종류'
	},
	spread: {
		size: (value) => `${value}(로그)`,
		share: (value) => `${value}%p`,
		kind: '같으면 0, 다르면 1'
	}
};

const en: MethodPeersWords = {
	heading: 'Districts alike',
	lead: (count) =>
		`A ranking of the whole country lines up districts that differ wholly in size and age. So the ${count} most similar districts of each are worked out, and ranks can be taken among those alone. The employment rate itself plays no part in the choice.`,
	parts: [
		'Size: the population aged 15 and over, by ratio rather than by heads. 200 and 400 thousand are as far apart as 20 and 40 thousand.',
		'Age: the shares of those aged 15–29, 30–49, 50–64 and 65 and over in the population aged 15 and over.',
		'Kind: whether it is an autonomous district, a city or a county. A different kind counts as further away.'
	],
	period: (period) =>
		`The figures are those of the ${period}, the last survey that has them for all districts.`,
	caption: (district, shown, period) => `The ${shown} districts most like ${district}, ${period}`,
	headers: {
		district: 'District',
		kind: 'Kind',
		population: 'Aged 15+ (thousand)',
		distance: 'Distance'
	},
	share: (age) => `${age.replace(/^aged /, '')} (%)`,
	kinds: { gu: 'District', si: 'City', gun: 'County' },
	reading: ({ nearest, district, distance, part }) =>
		`A distance of 0 means alike in every respect; the larger, the less alike. Nearest to ${district} is ${nearest}, at ${distance}; what differs most is ${part}.`,
	limits:
		'Alike means alike in these three respects only. Industries, incomes, house prices and the way to Seoul are not looked at.',
	missing:
		'A district that lacks any of the figures by age has no such list, and stands in no other district’s.',
	download: 'The lists of all districts (JSON)',
	details: [
		'The population of an age group is its employed persons over its employment rate. Shares are of the sum of the four groups, so that they make 1. Size is the natural logarithm of the population.',
		'Each variable is divided by its standard deviation over all districts (divisor n), and distance is Euclidean with weights; equal distances stand in the order of district codes. The four shares split a weight of 1, and another kind counts as much as one standard deviation of size. The weights are a judgement, not a measurement.'
	],
	formula:
		'The distance of x and y is the square root of the weighted sum, over variables, of the squared difference divided by the standard deviation, plus the weight of kind where kinds differ',
	weights: 'Standard deviations and weights of the variables',
	weightHeaders: { part: 'Variable', spread: 'Standard deviation', weight: 'Weight' },
	partNames: {
		size: 'size',
		'15-29': 'the share aged 15–29',
		'30-49': 'the share aged 30–49',
		'50-64': 'the share aged 50–64',
		'65+': 'the share aged 65 and over',
		kind: 'kind'
	},
	spread: {
		size: (value) => `${value} (log)`,
		share: (value) => `${value} pp`,
		kind: '0 if the same, 1 if not'
	}
};

export const methodPeersWords = { ko, en };
