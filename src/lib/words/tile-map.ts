import { withJosa } from './tell-josa';

/** Words of the tile map. Arguments come formatted. */
interface TileMapWords {
	province: string;
	class: string;
	/** Several provinces: where the highest class gathers. `provinces` is empty when no few lead. */
	titleGathered: (p: {
		series: string;
		period: string;
		provinces: string;
		most: number;
		count: number;
	}) => string;
	titleEnds: (p: {
		series: string;
		period: string;
		among: string;
		first: string;
		last: string;
	}) => string;
	summary: (p: {
		series: string;
		period: string;
		among: string;
		first: string;
		last: string;
		highlighted: string[];
	}) => string;
	/** A district with its value; the name may end in a bracket. */
	valued: (name: string, value: string) => string;
	range: (low: string, high: string) => string;
	inClass: (range: string) => string;
	count: (districts: number) => string;
	/** How districts were put into classes. */
	rule: (classes: number) => string;
	equalTiles: string;
	others: string;
	/** Districts that have figures and no tile. */
	offMap: (districts: string) => string;
}

const ko: TileMapWords = {
	province: '시도',
	class: '구간',
	titleGathered: ({ series, period, provinces, most, count }) =>
		`${period} ${series}: 가장 높은 구간의 ${count}곳 가운데 ${withJosa(provinces, '이/가')} ${most}곳으로 가장 많음`,
	titleEnds: ({ series, period, among, first, last }) =>
		`${period} ${series}: ${among} 가운데 가장 높은 곳은 ${first}, 가장 낮은 곳은 ${last}`,
	summary: ({ series, period, among, first, last, highlighted }) =>
		[
			`${period} ${series}의 칸 지도. ${among} 가운데 가장 높은 곳은 ${first}, 가장 낮은 곳은 ${last}입니다.`,
			...highlighted.map((placed) => `${placed}입니다.`)
		].join(' '),
	valued: (name, value) => `${name} ${value}`,
	range: (low, high) => `${low}–${high}`,
	inClass: (range) => `구간 ${range}`,
	count: (districts) => `${districts}곳`,
	rule: (classes) =>
		`시군구를 값의 차례대로 거의 같은 수씩 ${classes}구간으로 나눔. 구간의 아래 끝 값은 그 구간에, 위 끝 값은 다음 구간에 들며(맨 위 구간은 위 끝도 포함), 같은 값은 같은 구간에 둠`,
	equalTiles:
		'시군구마다 넓이나 인구와 상관없이 같은 크기의 칸 하나. 자리는 실제 위치와 비슷하게 잡음',
	others: '옅은 테두리만 있는 칸은 이 비교 집단에 들지 않은 시군구',
	offMap: (districts) => `지금은 없어 칸이 없는 곳: ${districts}`
};

const en: TileMapWords = {
	province: 'Province',
	class: 'Class',
	titleGathered: ({ series, period, provinces, most, count }) =>
		`Of the ${count} districts in the highest class most are in ${provinces}: ${most} (${series}, ${period})`,
	titleEnds: ({ series, period, among, first, last }) =>
		`Of ${among}, ${first} is highest and ${last} lowest (${series}, ${period})`,
	summary: ({ series, period, among, first, last, highlighted }) =>
		[
			`Tile map of the ${series}, ${period}. Of ${among}, ${first} is highest and ${last} lowest.`,
			...highlighted.map((placed) => `${placed}.`)
		].join(' '),
	valued: (name, value) => `${name} at ${value}`,
	range: (low, high) => `${low}–${high}`,
	inClass: (range) => `Class ${range}`,
	count: (districts) => `${districts}`,
	rule: (classes) =>
		`Districts in order of their values, split into ${classes} classes of about equal numbers. A class includes its lower bound; its upper bound belongs to the next class (the top class includes both). Equal values share a class`,
	equalTiles:
		'One tile of equal size per district, whatever its area or population, placed roughly where it lies',
	others: 'Tiles with a faint outline only are districts outside this group',
	offMap: (districts) => `Without a tile, since they exist no more: ${districts}`
};

export const tileMapWords = { ko, en };
