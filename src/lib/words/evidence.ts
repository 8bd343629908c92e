import type { Verdict } from '../claims/verdict';
import { verdictWords } from './verdicts';

const ko = {
	kind: '증거 묶음',
	title: (claim: string) => `증거 묶음: ${claim}`,
	lead: '이 파일 하나에 인용문, 수치, 출처와 판정이 모두 들어 있습니다. 인터넷 없이도 열리고, 스크립트가 아래 수치로 판정을 처음부터 다시 계산합니다.',
	said: '이렇게 말했습니다',
	original: (publisher: string | null, date: string | null) =>
		['원문', publisher, date].filter(Boolean).join(', '),
	retold: (title: string) => `우리가 다시 쓴 글: ${title}`,
	page: '이 주장의 페이지',
	verdict: '판정',
	recomputed: '다시 계산하기',
	needsScript:
		'스크립트를 켜면 이 자리에서 판정을 다시 계산합니다. 꺼도 위의 판정과 아래의 표, 수치는 그대로 볼 수 있습니다.',
	needsNoFigures: '이 판정은 수치가 아니라 글에 쓰인 말만으로 내립니다.',
	readings: '모든 해석',
	query: '수치에 물은 것',
	queryLead:
		'주장을 질의로 옮기면 이렇습니다. null은 말이 밝히지 않아 모든 값으로 읽어 본 항목입니다.',
	figures: '쓰인 수치',
	figuresLead: (rows: number, periods: string) =>
		`해석을 가리고 사실인 문장을 쓰는 데 쓰인 공표 수치 ${rows.toLocaleString('en-US')}개입니다(${periods}).`,
	noFigures: '필요한 표가 자료에 없어 실을 수치가 없습니다.',
	showCsv: 'CSV 보기',
	showDistricts: '시군구 목록(비교 집단은 이 목록에서 정해집니다)',
	showMetadata: 'CSV 설명(W3C CSVW)',
	showClaim: '주장과 판정(claim.json)',
	downloads: '내려받기',
	source: '출처와 해시',
	sourceLead: (source: string, version: string, date: string) =>
		`자료: ${source}. 자료 판 ${version}(${date}).`,
	hashHelp: '받은 파일의 해시는 sha256sum 명령으로 견줄 수 있습니다.',
	file: '파일',
	where: '있는 곳',
	inThisFile: '이 파일 안',
	inRelease: '자료 판의 표',
	columns: {
		period: '반기. 2023H1은 2023년 4월, 2023H2는 10월에 조사',
		district_name_ko: '그때의 시도와 시군구 이름',
		district_code: 'KOSIS 시군구 코드, 글자로 읽을 것',
		sex: 'total은 남녀 모두',
		age: '나이대',
		measure: '지표. 율은 퍼센트, 수는 천 명',
		value: '공표된 값. 비공개면 비어 있음',
		mark: '*는 상대표준오차가 큰 값, r은 천 명 단위로 반올림된 값, x는 비공개'
	}
};

const en: typeof ko = {
	kind: 'Evidence pack',
	title: (claim) => `Evidence pack: ${claim}`,
	lead: 'This one file holds the quotation, the figures, their source and the verdict. It opens without a network, and its script judges the claim again from the figures below.',
	said: 'What was said',
	original: (publisher, date) => ['Original', publisher, date].filter(Boolean).join(', '),
	retold: (title) => `Our retelling: ${title}`,
	page: 'The page of this claim',
	verdict: 'Verdict',
	recomputed: 'Judged again',
	needsScript:
		'With scripts on, the claim is judged again here. With scripts off, the verdict above and the table and figures below are all there.',
	needsNoFigures: 'This verdict rests on the words of the text alone, not on figures.',
	readings: 'Every reading',
	query: 'What is asked of the figures',
	queryLead:
		'The claim as a query. What is null is left open by the words and was read in every sensible way.',
	figures: 'Figures used',
	figuresLead: (rows, periods) =>
		`The ${rows.toLocaleString('en-US')} published figures that decide the readings and the sentence that would have been true (${periods}).`,
	noFigures: 'The tables needed are not in the data, so there are no figures to show.',
	showCsv: 'Show the CSV',
	showDistricts: 'List of districts (it decides who is compared)',
	showMetadata: 'Description of the CSV (W3C CSVW)',
	showClaim: 'Claim and judgement (claim.json)',
	downloads: 'Downloads',
	source: 'Source and hashes',
	sourceLead: (source, version, date) => `Figures: ${source}. Data version ${version} (${date}).`,
	hashHelp: 'Compare the hash of a downloaded file with the command sha256sum.',
	file: 'File',
	where: 'Where',
	inThisFile: 'inside this file',
	inRelease: 'table of the release',
	columns: {
		period: 'Half-year: 2023H1 was surveyed in April 2023, 2023H2 in October',
		district_name_ko: 'Province and district by their Korean names at the time',
		district_code: 'KOSIS code of the district, to be read as text',
		sex: 'total: both sexes together',
		age: 'Age group in years',
		measure: 'Measure: rates in percent, counts in thousands of persons',
		value: 'As published; blank where suppressed',
		mark: '* large relative standard error, r rounded to whole thousands, x suppressed'
	}
};

export const evidenceWords = { ko, en };

/** What the script of an evidence pack says. Braces stand for values. */
export interface PackWords {
	/** `{verdict}`, `{figures}`, `{ms}`. */
	same: string;
	/** For a judgement that needs no figures. `{verdict}`. */
	sameWithoutFigures: string;
	/** The verdict is the same, but not everything behind it. `{verdict}`. */
	partly: string;
	/** `{before}`, `{verdict}`. */
	different: string;
	unreadable: string;
	hashSame: string;
	hashDifferent: string;
	verdicts: Record<Verdict, string>;
	/** Facts and outcomes by their names in `part-facts.ts`; those not named keep them. */
	names: Readonly<Record<string, string>>;
}

const koScript: PackWords = {
	same: '같은 판정입니다: {verdict}. 수치 {figures}개로 {ms}밀리초 만에 다시 계산했습니다.',
	sameWithoutFigures: '같은 판정입니다: {verdict}. 글에 쓰인 말만으로 다시 따졌습니다.',
	partly: '판정은 같지만({verdict}), 다음이 적힌 것과 다릅니다.',
	different: '다른 판정이 나왔습니다: 적힌 판정은 {before}, 다시 계산하면 {verdict}입니다.',
	unreadable: '표를 읽을 수 없어 다시 계산하지 못했습니다.',
	hashSame: '수치의 해시가 적힌 것과 같습니다(sha256).',
	hashDifferent: '수치의 해시가 적힌 것과 다릅니다. 누군가 수치를 고쳤습니다(sha256).',
	verdicts: verdictWords.ko.label,
	names: {
		holds: '맞음',
		fails: '틀림',
		missing: '수치 없음',
		none: '없음',
		value: '값',
		rank: '순위',
		of: '비교 대상 수',
		sharedWith: '같은 순위',
		from: '기준 값',
		other: '상대 값',
		rounded: '반올림 값',
		first: '1위인 지표',
		unknown: '알 수 없는 지표',
		members: '집단 크기',
		'not-published': '공표되지 않음',
		'not-in-data-set': '이 자료에 없음',
		suppressed: '비공개'
	}
};

const enScript: PackWords = {
	same: 'The same verdict: {verdict}. Judged again from {figures} figures in {ms} ms.',
	sameWithoutFigures: 'The same verdict: {verdict}. Judged again from the words alone.',
	partly: 'The verdict is {verdict} as stated, but this differs from what is stated:',
	different: 'Another verdict: stated is “{before}”, judged again it is “{verdict}”.',
	unreadable: 'A table cannot be read, so nothing was judged again.',
	hashSame: 'The figures have the hash that is stated (sha256).',
	hashDifferent: 'The figures have another hash than stated: somebody changed them (sha256).',
	verdicts: verdictWords.en.label,
	names: {
		missing: 'no figure',
		none: 'nothing',
		sharedWith: 'shared with',
		from: 'base',
		'not-published': 'not published',
		'not-in-data-set': 'not in this data set'
	}
};

/** For the script inside a pack. */
export const packWords = { ko: koScript, en: enScript };
