import { josa } from 'es-hangul';
import type { MethodWords } from './method-words';

export const methodKo: MethodWords = {
	title: '판정 방법',
	description:
		'고용체크가 주장을 판정하는 방법: 해석과 판정, 고용률의 정의, 비교 집단, 순위, 표본오차, 한계.',
	lead: (article) =>
		`누가 한 말이 사실인지를 이 사이트가 어떻게 가르고 무엇은 가를 수 없는지, 기사 〈${article}〉의 주장을 보기로 들어 설명합니다. 여기 나오는 수치는 모두 지금의 자료로 계산한 것입니다.`,
	contents: '이 쪽의 차례',
	example: '보기',
	statistician: '통계를 다루는 분께',

	verdicts: {
		heading: '판정',
		readings:
			'순위를 내세우는 말에는 빠진 것이 많습니다. 어느 지역들과 견주었는지, 몇 살부터 세었는지, 언제의 조사인지를 흔히 밝히지 않습니다. 빠진 것을 하나씩 채워 뜻을 정한 것을 해석이라고 부릅니다.',
		steps: [
			'말이 밝힌 것은 그대로 두고, 밝히지 않은 것은 있을 법한 모든 값으로 바꾸어 해석을 늘어놓습니다. 다른 사정을 모르는 독자가 글자 그대로 받아들일 해석이 맨 앞에 옵니다.',
			'해석마다 공표된 수치로 맞는지 틀리는지 계산합니다.',
			'모든 해석의 결과를 모아 아래의 판정 가운데 하나를 내립니다.',
			'얼마나 확실한지와 얼마나 튼튼한지는 판정과 따로 밝힙니다.'
		],
		example: ({ quote, open, all, holds, fails }) =>
			`“${quote}”라는 말은 ${josa(open, '을/를')} 밝히지 않았습니다. 그래서 해석이 ${all}가지이고, ${holds}가지에서 맞고 ${fails}가지에서 틀립니다.`,
		exampleMissing: (missing) => `${missing}가지는 수치가 없어 따질 수 없습니다.`,
		open: { universe: '비교 집단', age: '연령', sex: '성별', periods: '시기' },
		literal: (universe) => `글자 그대로라면 ${universe} 가운데서 그렇다는 말입니다.`,
		trueSentence: '이렇게 썼다면 사실입니다',
		rule: {
			supported: '한 해석에서라도 틀리거나 따질 수 없으면 이 판정을 내리지 않습니다.',
			depends:
				'어디에서 맞고 어디에서 틀리는지 가장 자연스러운 반례부터 보이고, 어떻게 썼다면 사실이었을지도 적습니다.',
			refuted: '아무리 너그럽게 읽어도 수치와 맞지 않습니다.',
			'no-data':
				'어느 조사의 어느 성별·연령 표가 빠졌는지, 어떻게 더하는지 밝힙니다. 따질 수 있는 해석에서 모두 맞더라도 빠진 해석이 있으면 사실이라고 하지 않습니다.',
			outside:
				'상, 예산, 사업처럼 고용 통계에 없는 내용입니다. 우리 판정은 없고 다룬 보도를 옆에 둡니다.'
		},
		inArticle: '이 기사에서',
		computed:
			'판정은 누가 적어 넣지 않습니다. 자료가 바뀌면 다시 계산되며, 글과 표와 그림이 한 계산에서 나오므로 서로 어긋날 수 없습니다.'
	},

	definitions: {
		heading: '지표의 정의',
		ages: ({ all, working }) =>
			`“고용률”이라고만 하면 공식으로는 ${all}의 고용률입니다. 구청과 시청은 ${working} 고용률을 쓰면서 연령을 밝히지 않을 때가 많습니다.`,
		byAge: ({ district, period, labels, all, working, older }) =>
			`${period} ${district}의 고용률은 ${labels.all} ${all}, ${labels.working} ${working}입니다. 일에서 물러난 사람이 많은 ${labels.older}(${older})이 앞의 것에만 들어가기 때문에 이만큼 다릅니다.`,
		unemployment:
			'실업률은 인구가 아니라 경제활동인구로 나눕니다. 그래서 일자리를 찾다 그만둔 사람이 늘면 고용률과 실업률이 함께 내려갈 수도 있습니다.',
		change: ({ district, first, last, from, to, points, percent }) =>
			`비율의 변화는 퍼센트포인트(%p)로 적습니다. ${district}의 고용률은 ${first} ${from}에서 ${last} ${josa(to, '으로/로')} ${points} 달라졌습니다. 이것을 ${percent}의 변화라고 해도 셈은 맞지만 뜻이 다르므로, 둘을 섞지 않습니다.`
	},

	universes: {
		heading: '비교 집단',
		lead: '순위는 누구와 견주느냐에 달렸습니다. 같은 수치가 어디서는 맨 앞이고 어디서는 한참 뒤입니다.',
		headers: {
			universe: '비교 집단',
			what: '속하는 곳',
			members: (period) => `지금의 수(${period})`,
			rank: (district, period) => `${district}의 순위(${period})`
		},
		notMember: '속하지 않음',
		what: {
			seoul: '서울특별시의 자치구',
			'metro-gu': '특별시와 광역시의 자치구. 광역시의 군은 뺍니다.',
			'metro-official':
				'특별시와 광역시의 자치구와 군. 통계청 보도자료가 시·군과 따로 견주는 집단입니다.',
			si: '도에 속한 시',
			gun: '도와 광역시에 속한 군',
			national: '수치가 공표되는 자치구, 시, 군 모두'
		},
		province: {
			label: '시도별 시군구',
			what: '한 시도에 속한 자치구, 시, 군',
			members: (provinces) => `시도 ${provinces}곳`
		},
		custom: { label: '직접 고른 지역', what: '독자가 스스로 고른 시군구' },
		move: ({ name, date, from, to }) =>
			`${josa(name, '은/는')} ${date}에 ${from}에서 ${josa(to, '으로/로')} 옮겼습니다.`,
		size: ({ universe, before, after, sizeBefore, sizeAfter }) =>
			`그래서 ${josa(universe, '은/는')} ${before}까지 ${sizeBefore}곳, ${after}부터 ${sizeAfter}곳입니다.`,
		moveRule:
			'누가 어디에 속하는지는 조사하던 때를 따릅니다. 나중에 받은 KOSIS 표는 옮기기 전의 수치도 새 시도 아래에 싣지만, 순위는 그때 속한 집단에서 매깁니다.',
		abolished: (count, names) =>
			`없어진 시군구 ${count}곳(${names})은 있던 때의 순위에만 들어갑니다.`
	},

	ranks: {
		heading: '순위',
		rule: '순위는 앞선 곳의 수에 하나를 더한 것입니다. 수치가 같으면 같은 순위를 나누고 “공동”이라고 적으며, 그다음 순위는 나눈 만큼 건너뜁니다.',
		caption: ({ period, universe, group }) =>
			`${period} ${universe}의 ${group} 고용률 순위에서 뽑은 줄`,
		headers: {
			district: '시군구',
			value: '고용률',
			rank: '순위',
			rounding: '반올림이 허락하는 순위'
		},
		missing:
			'수치가 없는 곳에는 순위를 매기지 않고, 몇 곳인지와 이름과 까닭을 순위 아래에 적습니다. 없는 수치를 0이나 평균으로 채우지 않습니다.',
		direction:
			'높은 쪽이 앞입니다. “가장 낮다”는 말은 거꾸로 셉니다. 높은 것이 좋은 것인지는 지표마다 다르고, 그것은 순위와 따로 말합니다.',
		rounding: ({ value, low, high, decimals }) =>
			`공표된 비율은 소수점 아래 ${decimals}자리까지 반올림한 것입니다. ${value}는 ${low} 이상 ${high} 미만의 어떤 값이라는 뜻입니다. 그래서 반올림만으로 있을 수 있는 가장 좋은 순위와 가장 나쁜 순위를 함께 계산합니다. 아무 가정도 필요 없는 정확한 범위입니다.`,
		unsure: (names) => `이 순위에서 반올림 때문에 앞뒤를 알 수 없는 곳은 ${names}뿐입니다.`,
		sure: '이 순위에는 반올림 때문에 앞뒤가 바뀔 곳이 없습니다.',
		formula: '순위는 1에, 값이 더 높은 구성원의 수를 더한 것'
	},

	chance: {
		heading: '표본조사의 오차',
		survey: (marks, figures) =>
			`지역별고용조사는 주민 모두가 아니라 뽑힌 가구에 묻는 표본조사입니다. 다른 가구가 뽑혔다면 수치가 조금 달랐을 것입니다. 그러나 통계청은 시군구 수치의 표준오차를 공표하지 않고, 오차가 큰 수치에 표시를 붙일 뿐입니다(이 자료의 ${figures}개 가운데 ${marks}개). 그래서 이 사이트는 오차를 어림하고, 어림이라고 밝힙니다.`,
		model: ({ sampleSize, district, period, value, standardError, level, low, high }) =>
			`시군구마다 ${sampleSize}명을 제비뽑기로 골라 물었다고 칩시다. 그러면 ${period} ${district}의 ${value}에는 ${standardError}%p쯤의 표준오차가 있고, ${level} 신뢰구간은 ${low}에서 ${high}까지입니다.`,
		rival: ({ name, value, margin, standardError }) =>
			`나머지 가운데 가장 앞선 ${name}의 수치(${value})와는 ${margin}%p 차이이고, 그 차이의 표준오차는 ${standardError}%p입니다.`,
		sets: '견주는 곳이 많을수록 우연히 맨 앞에 서기도 쉽습니다. 그래서 순위에도 신뢰집합을 답니다. 모든 곳의 수치를 오차만큼 되풀이해 흔들어 보고, 우연으로는 좀처럼 뒤집히지 않을 차이만 앞뒤를 가른 뒤, 남는 순위를 모두 모은 것입니다.',
		setsExample: ({ period, universe, rank, set, level }) =>
			`${period} ${universe} 가운데 ${rank}, ${level} 신뢰집합은 ${set}.`,
		means:
			'“조사에서 1위였다”와 “실제로도 1위이다”는 다른 말입니다. 앞의 것은 공표된 수치로 판정하고, 뒤의 것은 얼마나 확실한지로 답합니다.',
		firmness: {
			established: {
				term: '확실함',
				meaning: (level) => `${level} 신뢰집합에 주장한 순위 말고는 없습니다.`
			},
			'within-sampling-error': {
				term: '앞서지만 표본오차 안',
				meaning: (level) => `${level} 신뢰집합에 주장한 순위가 있고 다른 순위도 있습니다.`
			},
			contradicted: {
				term: '어긋남',
				meaning: (level) => `주장한 순위가 ${level} 신뢰집합에 없습니다.`
			}
		},
		apart:
			'확실한 정도는 판정을 바꾸지 않고 판정 옆에 섭니다. 여러 조사를 한꺼번에 말한 주장은 조사마다 더 엄격한 신뢰수준을 요구합니다. 통계청이 표시를 붙인 수치에 기대면 확실하다고 하지 않습니다.',
		thisClaim: (grade, sets, parts, level) =>
			parts > 1
				? `이 주장은 조사 ${parts}번을 함께 말하므로, 함께 ${level}가 되게 한 신뢰집합(${sets})으로 따지면 “${grade}”입니다.`
				: `이 주장은 ${level} 신뢰집합(${sets})으로 따지면 “${grade}”입니다.`,
		details: {
			modelled: ({ sampleSize, designEffect }) =>
				`기본값은 n = ${sampleSize}(전국 표본가구에 가구당 어른 수를 곱해 시군구 수로 나눈 어림), 설계효과 deff = ${designEffect}입니다. 실제 표본은 시군구마다 다르고 집락으로 뽑히므로 참값은 이보다 클 수 있습니다. 독자가 바꿀 수 있습니다.`,
			groups:
				'다른 성별·연령의 n은 그 집단이 15세 이상 인구에서 차지하는 몫만큼 줄입니다. 성별 인구가 공표되지 않은 곳은 남녀를 반씩으로 봅니다. 실업률의 n은 경제활동인구의 몫입니다.',
			noise: ({ districts, share, median, low, high }) =>
				`모형을 보지 않고 계열의 거친 정도로도 어림할 수 있습니다. 같은 반기끼리 두 번 차분한 값에서 얻은 표준오차는 시군구 ${districts}곳에서 중앙값 ${median}%p, 가운데 ${share}가 ${low}~${high}%p입니다. 실제 변화도 섞여 있으므로 위쪽으로 치우친 어림이며, 위의 모형과 크기가 비슷합니다.`,
			stepdown: ({ draws, level }) =>
				`순위의 신뢰집합은 모그스타드·로마노·샤이크·빌헬름(2024)의 단계적 방법으로 구합니다. 오차를 서로 독립인 정규분포로 ${draws}번 뽑고(씨앗은 고정), 남은 쌍의 최대 통계량에서 ${level} 분위수 c를 얻어 넘는 쌍을 버린 뒤, 새로 버릴 쌍이 없을 때까지 되풀이합니다. 주변 집합은 그 시군구가 든 쌍만, 동시 집합은 모든 쌍을 씁니다.`,
			joint: ({ members, z, level }) =>
				`두 번째 방법은 클라인·라이트·비초레크(2020)의 결합 구간입니다. 구성원 ${members}곳의 구간이 한꺼번에 ${level}로 참값을 덮도록 양쪽으로 ${z}표준오차씩 잡고, 겹치지 않는 구간만 앞뒤를 가릅니다. 시뮬레이션이 필요 없고 더 넓습니다.`,
			table: '보기의 신뢰집합',
			headers: { period: '조사', marginal: '주변', simultaneous: '동시', joint: '결합 구간' },
			bonferroni:
				'조사 m번을 함께 말한 주장은 조사마다 수준 1 − α/m의 집합을 써서(본페로니) 함께 1 − α를 지킵니다. “n회 연속”이나 “역대 최고”도 같습니다.',
			references: '참고 문헌'
		},
		formulas: {
			modelled: '표준오차는 v 곱하기 100 빼기 v 곱하기 deff를 n으로 나눈 것의 제곱근',
			critical:
				'c는 남은 쌍 j, k 가운데 Z_j 빼기 Z_k를 두 오차의 제곱합의 제곱근으로 나눈 값의 최대의 분위수',
			rejected: '추정값의 차가 c 곱하기 차의 표준오차보다 크면 j가 k보다 앞선다고 본다',
			set: 'j의 순위 집합은 1 더하기 j보다 앞선다고 본 곳의 수부터, p 빼기 j가 앞선다고 본 곳의 수까지',
			noise: '표준오차의 제곱은 두 번 차분한 값의 제곱의 평균을 6으로 나눈 것',
			joint: 'z는 1 빼기 감마의 반의 표준정규 분위수, 감마는 1 빼기 수준의 K분의 1 제곱'
		}
	},

	robustness: {
		heading: '말이 얼마나 튼튼한가',
		lead: '맞는 해석이 하나라도 있으면 맞는 말처럼 들립니다. 그래서 밝히지 않은 것을 바꾸어도 말이 버티는지를 봅니다. 자연스러운 해석일수록 무겁게 칩니다.',
		example: ({ fairness, robustness }) =>
			`보기의 주장은 공정성 ${fairness}, 튼튼함 ${robustness}입니다. 공정성은 0이면 말한 그대로이고 0보다 작으면 부풀린 것이며, 튼튼함은 1이면 어떤 해석에서도 약해지지 않습니다.`,
		unique: ({ universe, sameClaim, others }) =>
			sameClaim === 0
				? `${universe} 가운데 같은 조사들에서 같은 자랑을 할 수 있는 다른 곳은 없습니다(나머지 ${others}곳).`
				: `${universe} 가운데 다른 ${others}곳 중 ${sameClaim}곳도 같은 자랑을 할 수 있습니다.`,
		firsts: ({ period, districts, of }) =>
			`${period}에 공표된 비율 가운데 무엇에서든 1위였던 곳은 ${of}곳 중 ${districts}곳입니다.`,
		weights: '해석의 무게',
		headers: { parameter: '밝히지 않은 것', choice: '채운 것', weight: '무게', reason: '까닭' },
		groups: {
			universe: '비교 집단',
			age: '연령',
			period: '시기',
			base: '견준 때',
			indicators: '지표의 범위'
		},
		roles: {
			everywhere: '전국',
			'own-province': '같은 시도',
			'metropolitan-official': '특·광역시 구·군',
			'metropolitan-gu': '특·광역시 자치구',
			'same-kind': '같은 종류(시끼리, 군끼리)',
			other: '그 밖',
			'15+': '15세 이상',
			'15-64': '15~64세',
			named: '말한 조사',
			neighbour: '앞뒤 조사',
			'year-before': '지난해 같은 반기',
			'half-before': '바로 앞 반기',
			measures: '조사표의 지표',
			'age-groups': '연령별 고용률',
			everything: '공표된 모든 비율'
		},
		formulas: {
			strength: '해석 p의 세기 SR은 말한 순위 빼기 p에서의 순위를 구성원 수 빼기 1로 나눈 것',
			fairness: '공정성은 자연스러움 SP와 세기 SR을 곱해 더한 것',
			robustness: '튼튼함은 e의, SP 곱하기 0보다 작은 SR의 제곱을 모두 더해 음수로 한 것 제곱'
		},
		details:
			'우 외(2014)의 틀을 따릅니다. 주장은 매개변수가 있는 질의이고, 매개변수를 흔들어 결과가 어떻게 달라지는지 봅니다. 자연스러움 SP는 바꾼 매개변수마다의 무게를 곱해 합이 1이 되게 한 것입니다. 무게는 잰 것이 아니라 판단이며, 코드의 표 하나에 까닭과 함께 있습니다.'
	},

	averages: {
		heading: '평균',
		text: '여러 곳을 아우르는 비율은 비율을 평균하지 않고 사람 수를 더해 구합니다. 비율의 평균은 인구가 많은 곳과 적은 곳을 똑같이 치기 때문입니다.',
		example: ({ period, universe, measure, mean, weighted }) =>
			`${period} ${universe}의 ${josa(measure, '을/를')} 그냥 평균하면 ${mean}이지만, 사람 수를 더해 구하면 ${weighted}입니다.`,
		formula: '묶은 비율은 구성원의 분자를 모두 더해 분모를 모두 더한 것으로 나눈 것'
	},

	reported: {
		heading: '보도된 값과 간접 증거',
		text: (count) =>
			`구청의 발표나 언론 보도로만 알려진 값 ${count}건은 누가 언제 보도했는지와 함께 따로 보입니다. 표에서 확인하지 않은 값이므로 순위와 그림에 넣지 않고 판정의 근거로 삼지 않습니다.`,
		indirect: (low, high) =>
			`필요한 표가 없을 때에도 남녀를 합한 수치에서 알 수 있는 것이 있습니다. 여성의 몫을 ${low}에서 ${high} 사이로 두면, 다른 곳의 여성 고용률이 보도된 값을 넘으려면 남녀의 차이가 얼마보다 작아야 하는지 계산됩니다. 이것은 간접 증거로만 보이며, 이것만으로 사실이라고 판정하지 않습니다.`,
		formula: '합친 비율은 s 곱하기 여성의 비율 더하기 1 빼기 s 곱하기 남성의 비율'
	},

	limits: {
		heading: '알 수 없는 것',
		items: [
			'왜 높거나 낮은지. 순위는 원인을 말하지 않습니다. 구의 정책 덕인지, 나이와 산업의 구성 덕인지 이 통계로는 가를 수 없습니다.',
			'일자리의 질. 임금, 노동시간, 고용의 안정은 이 지표에 없습니다.',
			'일하는 곳. 사는 곳을 기준으로 세므로, 그 지역에 있는 일자리의 수가 아닙니다.',
			'농어촌과 도시의 우열. 나이 든 주민이 농사를 이어 가는 군은 고용률이 높습니다. 성격이 다른 곳을 한 줄로 세울 때 조심해야 합니다.',
			'참된 표준오차. 오차는 우리의 어림이므로 확실한 정도도 어림입니다.',
			'상, 예산, 사업의 성과. 통계 밖의 내용입니다.'
		],
		since: (period, district) => `${period}보다 앞선 때. ${district}의 수치는 그때부터 있습니다.`
	},

	corrections: {
		heading: '고침과 자료 판',
		text: [
			'통계청은 지난 수치를 고치기도 합니다. 고친 표를 들이면 달라진 수치를 하나하나 보여 주고, 확인한 뒤에만 바꿉니다. 판정과 그림은 그 자료로 다시 만들어집니다.',
			'무엇이 왜 달라졌는지는 변경 기록의 “자료” 부분에 적습니다. 같은 판의 자료에서는 언제나 같은 판정이 나옵니다.'
		],
		version: (version) => `이 쪽은 자료 판 ${version}에서 계산했습니다.`,
		link: '자료, 출처, 내려받기'
	}
};
