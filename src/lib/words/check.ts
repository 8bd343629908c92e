import type { Certainty, DetectionNoteKind } from '../detect/detection';
import type { Sex } from '../domain/population';

const ko = {
	title: '글 확인하기',
	description:
		'보도자료나 기사를 붙여 넣으면 지역 고용에 관한 주장을 찾아 공표된 수치로 하나씩 판정합니다. 글은 브라우저 밖으로 나가지 않습니다.',
	lead: '보도자료나 기사를 붙여 넣으면 지역 고용에 관한 주장을 찾아 공표된 수치로 하나씩 판정합니다.',
	privacy:
		'글은 이 브라우저 안에서만 읽고 판정합니다. 어디로도 보내지 않으며, 공표된 통계표만 내려받습니다.',
	formLabel: '확인할 글',
	textLabel: '글',
	textHint: '한국어 글을 붙여 넣거나 파일(txt, md, html)을 여기로 끌어 놓으세요.',
	fileLabel: '파일 고르기',
	dateLabel: '글의 날짜',
	dateHint: '“지난해”, “올해”를 이 날짜로 셉니다.',
	districtLabel: '글의 지역(선택)',
	districtHint: '“우리 구”처럼 이름이 없을 때 이 지역으로 읽습니다.',
	districtUnknown: (text: string) => `“${text}”에 맞는 시군구가 없습니다.`,
	check: '확인하기',
	showExample: '예시 글 넣기',
	working: '글을 읽고 있습니다…',
	exampleHeading: '예시: 지어낸 보도자료',
	exampleNote: '아무도 낸 적 없는 글입니다. 판정은 실제 수치로 했습니다.',
	noScript:
		'글을 확인하려면 자바스크립트가 필요합니다. 판정이 모두 브라우저 안에서 이루어지기 때문입니다. 아래는 사이트를 만들 때 판정한 예시입니다.',
	resultHeading: '결과',
	textHeading: '본문',
	ledgerHeading: (count: number) => `찾은 주장 ${count}가지`,
	none: '고용 통계로 확인할 수 있는 주장을 찾지 못했습니다.',
	judging: '판정하는 중…',
	failedLoad: '통계표를 내려받지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
	cannotJudge: '이 조합으로는 판정할 수 없습니다. 위의 항목을 고쳐 보세요.',
	tooLong: (limit: string) => `글이 너무 깁니다. ${limit}자까지 읽습니다.`,
	fileUnread: '파일을 읽지 못했습니다. UTF-8이나 CP949로 저장한 1MB 이하의 글이어야 합니다.',
	understood: '이렇게 읽었습니다. 고치면 바로 다시 판정합니다.',
	open: '열려 있음',
	sexes: { total: '남녀 전체', male: '남성', female: '여성' } as Record<Sex, string>,
	parts: {
		district: '지역',
		measure: '지표',
		sex: '성별',
		age: '연령',
		periods: '시기',
		base: '비교 시기',
		universe: '비교 집단',
		rank: '순위',
		number: '수치',
		count: '개수',
		times: '연속 횟수'
	},
	certainty: {
		stated: '',
		carried: '앞에서 이어짐',
		relative: '글의 날짜로 셈',
		ambiguous: '달리 읽힐 수 있음'
	} as Record<Certainty, string>,
	askDistrict: '어느 지역을 말하는지 글만으로는 알 수 없습니다. 골라 주세요.',
	notesHeading: '확인하지 않은 대목',
	notes: {
		'ambiguous-district': '같은 이름의 지역이 여럿이라 어느 곳인지 알 수 없습니다.',
		'no-district': '어느 지역인지 나와 있지 않습니다.',
		hedged: '목표나 전망이어서 판정하지 않습니다.',
		negated: '아니라고 부정한 말이어서 판정하지 않습니다.',
		'unknown-age': '조사가 공표하지 않는 연령대입니다.',
		undated: '글의 날짜를 알아야 어느 해인지 알 수 있습니다.',
		'unsupported-assertion': '순위의 오르내림이나 비중처럼 아직 판정하지 못하는 주장입니다.',
		'unread-number': '이 숫자가 무엇을 뜻하는지 알 수 없습니다.'
	} as Record<DetectionNoteKind, string>,
	linkToClaim: '이 해석의 주소',
	linkWrong: (field: string) => `주소에 적힌 주장을 읽을 수 없습니다(잘못된 항목: ${field}).`,
	linkOpened: '주소에 담긴 주장 하나를 판정했습니다.',
	savePack: '증거 묶음(HTML)',
	packWorking: '만드는 중…',
	packFailed: '증거 묶음을 만들지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
	exportHeading: '가져가기',
	saveReport: '결과 보고서(Markdown)',
	saveClaims: '주장 목록(claims.json)',
	saveArticle: '이 글을 기사로(zip)',
	saveNote:
		'기사로 올리려면 압축을 data/articles/ 아래에 풉니다. 원문과 주장 목록이 한 폴더에 들어 있습니다. 파일은 브라우저에서 만듭니다.',
	leftOut: (count: number) =>
		`주장 ${count}가지는 지역이 정해지지 않았거나 앞 주장과 같은 말이어서 목록에 넣지 못했습니다.`,
	unjudged: '판정하지 않음: 지역이 정해지지 않았습니다.',
	reportTitle: '글 확인 결과',
	reportMadeAt: (address: string) => `${address}에서 만들었습니다.`
};

const en: typeof ko = {
	title: 'Check a text',
	description:
		'Paste a Korean press release or article: every claim on district employment in it is found and judged on the published figures. The text never leaves your browser.',
	lead: 'Paste a Korean press release or article: every claim on district employment in it is found and judged on the published figures, one by one.',
	privacy:
		'The text is read and judged in this browser only. It is sent nowhere; only published tables are downloaded.',
	formLabel: 'Text to check',
	textLabel: 'Text',
	textHint: 'Paste a text in Korean, or drop a file (txt, md, html) here.',
	fileLabel: 'Choose a file',
	dateLabel: 'Date of the text',
	dateHint: '“Last year” and “this year” are counted from it.',
	districtLabel: 'District of the text (optional)',
	districtHint: 'Whom “our district” means where no name is given.',
	districtUnknown: (text) => `There is no district called “${text}”.`,
	check: 'Check',
	showExample: 'Fill in the example',
	working: 'Reading the text…',
	exampleHeading: 'Example: an invented press release',
	exampleNote: 'Nobody published this text. The verdicts on it follow from the real figures.',
	noScript:
		'Checking a text needs JavaScript, because everything is judged inside the browser. Below is the example, judged when this site was built.',
	resultHeading: 'Result',
	textHeading: 'Text',
	ledgerHeading: (count) => (count === 1 ? '1 claim found' : `${count} claims found`),
	none: 'No claim was found that employment statistics could check.',
	judging: 'Judging…',
	failedLoad: 'The tables could not be downloaded. Check the connection and try again.',
	cannotJudge: 'This combination cannot be judged. Try changing one of the parts above.',
	tooLong: (limit) => `The text is too long. Up to ${limit} characters are read.`,
	fileUnread: 'The file could not be read. It must be text in UTF-8 or CP949 of at most 1 MB.',
	understood: 'This is how it was read. A change is judged at once.',
	open: 'left open',
	sexes: { total: 'both sexes', male: 'men', female: 'women' },
	parts: {
		district: 'District',
		measure: 'Measure',
		sex: 'Sex',
		age: 'Age',
		periods: 'Period',
		base: 'Compared with',
		universe: 'Among',
		rank: 'Rank',
		number: 'Number',
		count: 'Number of indicators',
		times: 'Times in a row'
	},
	certainty: {
		stated: '',
		carried: 'carried over',
		relative: 'counted from the date',
		ambiguous: 'may mean something else'
	},
	askDistrict: 'The text alone does not say which district is meant. Please choose.',
	notesHeading: 'Passages that were not checked',
	notes: {
		'ambiguous-district': 'Several districts have this name, and nothing says which is meant.',
		'no-district': 'No district is named.',
		hedged: 'A target or a forecast: not judged.',
		negated: 'Denied by the text itself: not judged.',
		'unknown-age': 'An age group that the survey does not publish.',
		undated: 'The year is not known without the date of the text.',
		'unsupported-assertion':
			'A kind of claim that is not judged yet, such as a move in a ranking or a share.',
		'unread-number': 'What this number means could not be told.'
	},
	linkToClaim: 'Link to this reading',
	linkWrong: (field) => `The claim in the address cannot be read (wrong part: ${field}).`,
	linkOpened: 'The one claim in the address was judged.',
	savePack: 'Evidence pack (HTML)',
	packWorking: 'Being made…',
	packFailed: 'The evidence pack could not be made. Check the connection and try again.',
	exportHeading: 'Take it with you',
	saveReport: 'Report (Markdown)',
	saveClaims: 'List of claims (claims.json)',
	saveArticle: 'Make this an article (zip)',
	saveNote:
		'To publish it as an article, unpack the zip below data/articles/: it holds one folder with the text and its claims. The files are made in this browser.',
	leftOut: (count) =>
		`${count === 1 ? '1 claim is' : `${count} claims are`} not in the list: no district chosen, or the words of another claim.`,
	unjudged: 'Not judged: no district chosen.',
	reportTitle: 'Text checked',
	reportMadeAt: (address) => `Made at ${address}.`
};

export const checkWords = { ko, en };
