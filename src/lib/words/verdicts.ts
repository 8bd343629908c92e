import type { Verdict } from '../claims/verdict';

interface VerdictWords {
	label: Record<Verdict, string>;
	meaning: Record<Verdict, string>;
	heading: string;
}

const ko: VerdictWords = {
	heading: '판정',
	label: {
		supported: '사실',
		depends: '범위를 밝혀야 사실',
		refuted: '사실 아님',
		'no-data': '자료 없음',
		outside: '통계 밖의 내용'
	},
	meaning: {
		supported: '말이 열어 둔 모든 해석에서 맞습니다.',
		depends: '어떤 해석에서는 맞고 어떤 해석에서는 틀립니다.',
		refuted: '어떤 해석에서도 맞지 않습니다.',
		'no-data': '확인에 필요한 수치가 이 자료에 없습니다.',
		outside: '고용 통계로 확인할 수 있는 내용이 아닙니다.'
	}
};

const en: VerdictWords = {
	heading: 'Verdict',
	label: {
		supported: 'Supported',
		depends: 'Depends on scope',
		refuted: 'Refuted',
		'no-data': 'Cannot be checked with this data',
		outside: 'Outside these statistics'
	},
	meaning: {
		supported: 'True under every reading that the words leave open.',
		depends: 'True under some readings, false under others.',
		refuted: 'False under every reading.',
		'no-data': 'A figure needed to check it is not in this data set.',
		outside: 'Not something employment statistics can tell.'
	}
};

export const verdictWords = { ko, en };
