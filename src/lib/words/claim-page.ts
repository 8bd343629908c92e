const ko = {
	ledger: '문장을 하나씩 나누면',
	scopeMap: '범위에 따른 판정',
	firmness: '얼마나 확실한가',
	robustness: '견고성',
	robustnessHeading: '다른 해석에서도 버티는가',
	fairness: '공정성',
	uniqueness: '남들도 할 수 있는 말인가',
	indirect: '간접 증거',
	notes: '알아 둘 점',
	numbers: '숫자와 가중치 보기',
	weights: '해석마다의 가중치와 이유',
	rivals: (count: number) => `다른 ${count}곳의 계산 보기`,
	rivalHeaders: {
		district: '시군구',
		total: '전체 고용률',
		gap: '넘는 데 필요한 남녀 격차',
		past: '발표된 남녀 격차(%p)'
	},
	explorer: '오차를 바꾸어 보기',
	explorerLead:
		'시군구별 표준오차는 발표되지 않습니다. 가정을 바꾸면 순위의 범위가 어떻게 달라지는지 보세요.',
	designEffect: '설계효과',
	level: '신뢰수준',
	method: '방법',
	methods: {
		marginal: '한 곳의 순위(주변 집합)',
		simultaneous: '모든 곳의 순위를 함께(동시 집합)',
		joint: '구간이 겹치는지로(결합 구간)'
	},
	errors: '오차의 근거',
	errorSources: { modelled: '표본 크기로 추정', series: '수치의 들쭉날쭉함으로 추정' },
	survey: '조사',
	value: '수치',
	rankTimeline: '조사마다의 순위',
	rankTimelineNote: '줄표는 견줄 곳 가운데 수치가 없는 곳이 있어 순위를 매기지 않은 조사입니다.',
	computing: '계산하는 중입니다',
	explorerFailed: '수치를 받지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
	noSets: '이 가정으로는 오차를 구할 수 없는 곳이 있어 범위를 보일 수 없습니다.',
	reset: '처음 가정으로',
	evidencePackHeading: '증거 묶음',
	evidencePack: '증거 묶음 내려받기(HTML)',
	evidenceLead:
		'인용문, 수치, 출처, 해시와 판정을 다시 계산하는 스크립트가 한 파일에 들어 있어 인터넷 없이도 열립니다.'
};

const en: typeof ko = {
	ledger: 'The sentence, one assertion at a time',
	scopeMap: 'The verdict by scope',
	firmness: 'How firm it is',
	robustness: 'Robustness',
	robustnessHeading: 'Does it stand under other readings?',
	fairness: 'Fairness',
	uniqueness: 'Could others say the same?',
	indirect: 'Indirect evidence',
	notes: 'Worth knowing',
	numbers: 'Numbers and weights',
	weights: 'The weight of each reading, and why',
	rivals: (count) => `The sums for the other ${count}`,
	rivalHeaders: {
		district: 'District',
		total: 'Rate of all',
		gap: 'Gap needed to reach it',
		past: 'Published gaps between men and women (pp)'
	},
	explorer: 'Change the assumptions',
	explorerLead:
		'Standard errors by district are not published. See how the range of ranks changes with what is assumed.',
	designEffect: 'Design effect',
	level: 'Confidence level',
	method: 'Method',
	methods: {
		marginal: 'one district’s rank (marginal)',
		simultaneous: 'all ranks together (simultaneous)',
		joint: 'overlap of joint intervals'
	},
	errors: 'Errors from',
	errorSources: { modelled: 'the sample size', series: 'the unevenness of the series' },
	survey: 'Survey',
	value: 'Value',
	rankTimeline: 'Rank at every survey',
	rankTimelineNote: 'A dash: some members lack figures in that survey, so no rank is given.',
	computing: 'Computing',
	explorerFailed: 'The figures could not be fetched. Check the connection and try again.',
	noSets: 'Under this assumption some errors cannot be had, so no ranges can be shown.',
	reset: 'Back to the first assumptions',
	evidencePackHeading: 'Evidence pack',
	evidencePack: 'Download the evidence pack (HTML)',
	evidenceLead:
		'One file with the quote, figures, source, hashes and a script that computes the verdict again; it opens offline.'
};

export const claimPageWords = { ko, en };
