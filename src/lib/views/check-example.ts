/**
 * A press release that nobody wrote, for readers without one at hand: true claims, a boast without a
 * scope, a false one, one that lacks figures, and one outside of these statistics.
 */
export const checkExample = {
	date: '2024-03-05',
	text: `영등포구의 2023년 하반기 15세 이상 고용률은 66.2%로 서울시 25개 자치구 가운데 1위다. 영등포구는 2023년 상반기에도 고용률 1위를 기록했다.

2023년 하반기 강남구의 고용률은 영등포구보다 높았다. 영등포구의 2023년 상반기 여성 고용률도 서울시 자치구 중 1위였다.

구는 올해 맞춤형 취업 교육 예산을 지난해보다 20% 늘렸다.`
} as const;
