const ko = {
	kicker: '기사 확인',
	original: '원문',
	published: '게시',
	publisherUnknown: '게시자 미상',
	claimsHeading: '이 글의 주장',
	claimCount: (count: number) => `확인한 주장 ${count}가지`,
	tally: (parts: string) => `판정: ${parts}`,
	evidence: '근거',
	said: '이렇게 말했습니다',
	why: '왜',
	inText: '본문에서 보기',
	whole: '이 주장만 자세히 보기',
	share: '주소 복사',
	holdsIn: '맞는 범위와 틀리는 범위',
	trueSentence: '이렇게 썼다면 사실',
	trueSentenceEarlier: '수치가 있는 가장 가까운 조사로 말하면',
	missingHeading: '빠진 자료',
	meaningsHeading: '두 가지로 읽힙니다',
	citationsHeading: (count: number) => `관련 보도 ${count}건`,
	reportedHeading: (count: number) => `보도된 값 ${count}가지(통계표의 값이 아님)`,
	reportedBy: (outlet: string, date: string) => `${outlet}, ${date} 보도`,
	readingsHeading: '모든 해석',
	readingsCount: (holds: number, all: number, missing: number) =>
		missing > 0
			? `해석 ${all}가지 가운데 ${holds}가지에서 맞고, ${missing}가지는 자료가 없습니다.`
			: `해석 ${all}가지 가운데 ${holds}가지에서 맞습니다.`,
	literal: '글자 그대로의 해석',
	outcome: { holds: '맞음', fails: '틀림', missing: '자료 없음' },
	headers: {
		universe: '비교 집단',
		group: '성별·연령',
		outcome: '결과'
	},
	quoteInContext: '문장 속의 주장',
	from: (title: string) => `출처: ${title}`,
	allClaims: '이 글의 다른 주장',
	sourceAndDate: (source: string, version: string) => `자료: ${source}. ${version}`,
	contents: '차례',
	timeline: '발표된 모든 시기의 추이',
	previous: '이전 주장',
	next: '다음 주장',
	panelLabel: '고른 주장의 근거',
	readMethod: '판정 방법'
};

const en: typeof ko = {
	kicker: 'Article check',
	original: 'Original',
	published: 'Posted',
	publisherUnknown: 'publisher unknown',
	claimsHeading: 'What the article claims',
	claimCount: (count) => `${count} claims checked`,
	tally: (parts) => `Verdicts: ${parts}`,
	evidence: 'Evidence',
	said: 'What was said',
	why: 'Why',
	inText: 'See it in the text',
	whole: 'This claim in full',
	share: 'Copy address',
	holdsIn: 'Where it holds and where it fails',
	trueSentence: 'This would have been true',
	trueSentenceEarlier: 'What the nearest survey with figures allows',
	missingHeading: 'What is missing',
	meaningsHeading: 'It can be read in two ways',
	citationsHeading: (count) => (count === 1 ? '1 printed report' : `${count} printed reports`),
	reportedHeading: (count) =>
		`${count === 1 ? '1 reported value' : `${count} reported values`} (not from a published table)`,
	reportedBy: (outlet, date) => `reported by ${outlet}, ${date}`,
	readingsHeading: 'Every reading',
	readingsCount: (holds, all, missing) =>
		missing > 0
			? `Holds in ${holds} of ${all} readings; ${missing} lack figures.`
			: `Holds in ${holds} of ${all} readings.`,
	literal: 'the literal reading',
	outcome: { holds: 'holds', fails: 'fails', missing: 'no data' },
	headers: {
		universe: 'Among',
		group: 'Sex and age',
		outcome: 'Result'
	},
	quoteInContext: 'The claim in its sentence',
	from: (title) => `From: ${title}`,
	allClaims: 'Other claims of this article',
	sourceAndDate: (source, version) => `Source: ${source}. ${version}`,
	contents: 'Contents',
	timeline: 'Every period published',
	previous: 'Previous claim',
	next: 'Next claim',
	panelLabel: 'Evidence for the chosen claim',
	readMethod: 'How verdicts are made'
};

export const articleWords = { ko, en };
