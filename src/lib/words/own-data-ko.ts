import type { OwnDataWords } from './own-data-words';

export const ownDataKo: OwnDataWords = {
	title: '내 자료',
	description:
		'가지고 있는 CSV나 KOSIS에서 받은 표를 넣으면 이 사이트의 순위와 그림과 판정에 함께 씁니다. 파일은 브라우저 밖으로 나가지 않습니다.',
	lead: '가지고 있는 CSV나 KOSIS에서 받은 표를 넣으면, 이 사이트의 순위와 그림과 판정에 그 수치를 함께 씁니다. 우리 자료에 없는 수치는 채우고, 있는 수치는 넣은 값으로 바꿔 보이며 어디가 다른지 알려 줍니다.',
	privacy:
		'파일은 이 브라우저 안에서만 읽고 이 브라우저에만 저장합니다. 어디로도 보내지 않으며, 언제든 지울 수 있습니다.',
	noScript:
		'파일을 읽으려면 자바스크립트가 필요합니다. 켜면 이 자리에서 CSV를 골라 열마다 무엇이 들었는지 정하고, 읽은 수치를 순위와 그림에서 볼 수 있습니다. 파일을 서버로 보내지 않으므로 자바스크립트 없이는 읽을 방법이 없습니다.',
	backToData: '공표된 자료 보기',
	fileLabel: 'CSV 파일 고르기',
	fileHint:
		'UTF-8, CP949, UTF-16으로 저장한 CSV. 100MB, 100만 줄까지 읽습니다. 엑셀 파일은 CSV로 저장해서 넣으세요.',
	dropHere: '또는 파일을 여기로 끌어 놓으세요.',
	reading: (name) => `파일을 읽고 있습니다: ${name}`,
	progress: ({ read, size, rows }) => `${size} 가운데 ${read}, ${rows}줄`,
	cancel: '그만 읽기',
	cancelled: (name) => `${name}: 읽기를 그만두었습니다. 넣은 것은 없습니다.`,
	failed: (name) =>
		`${name}: 읽지 못했습니다. 연결을 확인하고 다시 골라 주세요. 사이트의 시군구 목록을 내려받지 못했을 수 있습니다.`,
	wrong: (name) => `${name}: 이 파일은 읽을 수 없습니다.`,
	mapping: {
		heading: (name) => `${name}: 열마다 무엇이 들었나요?`,
		lead: '처음 보는 형식의 표입니다. 열 이름과 내용으로 짐작해 두었으니 맞는지 확인하세요.',
		preview: (rows) => `파일의 첫 ${rows}줄`,
		columnHolds: (column) => `“${column}” 열에 든 것`,
		unnamed: (number) => `${number}번째 열`,
		roles: {
			none: '쓰지 않음',
			district: '시군구(이름이나 코드)',
			province: '시도',
			period: '조사 시기',
			measure: '지표',
			sex: '성별',
			age: '연령',
			value: '값',
			mark: '표시(*, r, x)'
		},
		constantsHeading: '열에 없는 것',
		constantsLead: '어느 열에도 적혀 있지 않아 표 전체에 똑같이 적용할 것을 고르세요.',
		parts: { period: '조사 시기', measure: '지표', sex: '성별', age: '연령' },
		choose: '고르세요',
		halfYear: '2023H1처럼 적으세요.',
		halfYearHint: 'H1은 상반기, H2는 하반기입니다.',
		wide: '값이 든 열이 여럿이면 모두 “값”으로 고르세요. 열 이름에 적힌 시기와 지표를 읽습니다. 이때 표시 열은 값 열 바로 뒤에 하나씩 둔 것만 씁니다.',
		headerSays: (parts) => `열 이름에서 읽은 것: ${parts}`,
		marksOf: (column) => `“${column}” 열의 표시`,
		marksNotUsed: '어느 값의 표시인지 알 수 없어 쓰지 않습니다.',
		sharesHeading: '비율의 단위',
		sharesLead:
			'아래 열의 비율이 모두 0과 1 사이입니다. 0.652(65.2%)처럼 적은 표라면 100을 곱해 읽습니다. 1% 이하인 실업률처럼 원래 퍼센트라면 그대로 읽습니다.',
		sharesQuestion: (column) => `“${column}” 열: 100을 곱해 읽을까요?`,
		sharesYes: '예, 100을 곱해 읽기',
		sharesNo: '아니요, 퍼센트 그대로 읽기',
		open: (parts) => `아직 정하지 않은 것: ${parts}`,
		openParts: {
			district: '시군구 열',
			value: '값 열',
			period: '조사 시기',
			measure: '지표',
			sex: '성별',
			age: '연령',
			shares: '비율의 단위'
		},
		read: '이대로 읽기'
	},
	result: {
		heading: (name) => `${name}: 읽은 결과`,
		read: ({ rows, cells, series }) =>
			`${rows}줄에서 ${series}개 계열의 수치 ${cells}개를 읽었습니다.`,
		shape: (title) => `KOSIS에서 받은 표로 인식했습니다(${title}).`,
		none: '쓸 수 있는 수치가 하나도 없어 저장하지 않았습니다. 이유는 아래에 있습니다.',
		stored: '이 브라우저에 저장했습니다. 창을 닫아도 남아 있습니다.',
		full: '브라우저의 저장 공간이 모자라 저장하지 못했습니다. 이 탭을 닫을 때까지만 쓸 수 있습니다.',
		unavailable:
			'이 브라우저에는 저장할 수 없습니다(비공개 창일 수 있습니다). 이 탭을 닫을 때까지만 쓸 수 있습니다.',
		storing: '저장하는 중입니다…',
		leftOut: (count) => `잘못은 아니지만 쓰지 않은 것 ${count}건`,
		leftOutReasons: {
			total: '시도나 전국 합계인 줄',
			'other-period': '반기가 아닌 시기(연간, 분기)',
			blank: '빈칸',
			'not-available': '수치가 없다는 표시(-, … 등)',
			chosen: '빼기로 한 이름'
		}
	},
	ranking: {
		heading: '넣은 수치로 낸 첫 순위',
		lead: ({ series, period, ranked, own }) =>
			`${period} ${series}: 수치가 있는 시군구 ${ranked}곳, 그 가운데 ${own}곳이 내 자료입니다.`,
		headers: { rank: '순위', district: '시군구', value: '값' },
		yours: '내 자료',
		open: '탐색에서 전체 순위 보기'
	},
	names: {
		heading: '확인이 필요한 이름',
		lead: '아래 이름은 무엇을 가리키는지 확실하지 않아 그 줄을 쓰지 않았습니다. 골라 주면 파일을 다시 읽습니다. 짐작해서 정하지는 않습니다.',
		label: ({ name, rows }) => `${name} (${rows}줄)`,
		ambiguous: '같은 이름의 시군구가 여럿입니다. 줄마다 다른 곳이면 파일에 시도 열을 더하세요.',
		unknown: '이 이름의 시군구가 없습니다. 비슷한 이름을 먼저 보입니다.',
		leaveOpen: '정하지 않음',
		leaveOut: '이 줄은 쓰지 않음',
		parts: { district: '시군구', measure: '지표', sex: '성별', age: '연령', period: '조사 시기' },
		more: (count) => `그 밖에 정해지지 않은 이름 ${count}개가 더 있습니다.`,
		apply: '고른 대로 다시 읽기'
	},
	issues: {
		heading: '손볼 곳',
		lead: '여기 적힌 것을 빼고 나머지는 모두 썼습니다. 고쳐서 쓴 수치는 그렇다고 적었습니다.',
		first: (shown) => `처음 ${shown}건만 보입니다. 더 많은 것은 CSV로 받을 수 있습니다.`,
		headers: {
			row: '줄',
			column: '열',
			text: '적힌 것',
			problem: '무엇이 문제인가',
			count: '건수',
			advice: '어떻게 고치나'
		},
		rowByRow: '줄마다 보기',
		notListed: (count) => `그 밖에 ${count}건이 더 있습니다.`,
		save: '손볼 곳을 CSV로 받기',
		whole: '파일 전체',
		replacedBefore: (before) => `앞서 ${before}`,
		fileName: '손볼곳'
	},
	problems: {
		'empty-file': { what: '빈 파일입니다.', todo: '파일을 다시 받으세요.' },
		'no-rows': { what: '머리글만 있고 아래에 줄이 없습니다.', todo: '수치가 든 표를 받으세요.' },
		'too-large': {
			what: '너무 큽니다. 100MB, 100만 줄까지 읽습니다.',
			todo: '필요한 시기나 지표만 남기거나 여러 파일로 나누세요.'
		},
		spreadsheet: {
			what: '스프레드시트이거나 압축 파일입니다.',
			todo: '엑셀에서 “CSV UTF-8”로 저장해서 넣으세요.'
		},
		'binary-content': {
			what: '글자가 아닌 것이 들어 있습니다.',
			todo: '표를 CSV(UTF-8)로 다시 저장하세요.'
		},
		'wrong-encoding': {
			what: 'UTF-8도 CP949도 아니거나 둘이 섞여 있습니다.',
			todo: '표를 CSV(UTF-8)로 다시 저장하세요.'
		},
		'cut-short': { what: '파일이 글자 가운데에서 끊겼습니다.', todo: '파일을 다시 받으세요.' },
		'broken-quotes': {
			what: '따옴표가 제대로 닫히지 않아 여기서부터 읽지 못했습니다.',
			todo: '따옴표를 닫거나, 칸 안의 따옴표는 두 번("") 적으세요.'
		},
		unreadable: {
			what: '읽는 동안 파일이 바뀌었거나 사라졌습니다.',
			todo: '파일을 다시 고르세요.'
		},
		'wrong-cell-count': {
			what: '칸의 수가 머리글과 다릅니다.',
			todo: '빈칸에도 쉼표를 두고, 쉼표가 든 글은 따옴표로 묶으세요.'
		},
		'unknown-district': {
			what: '어느 시군구인지 알 수 없습니다.',
			todo: '이름을 고치거나, 위의 목록에서 고르세요.'
		},
		'ambiguous-district': {
			what: '같은 이름의 시군구가 여럿입니다.',
			todo: '시도 열을 더하거나, 이름 앞에 시도를 적거나, 위에서 고르세요.'
		},
		'unknown-period': {
			what: '반기로 읽을 수 없습니다.',
			todo: '2023H1, 2023년 상반기, 2023.1/2처럼 적으세요.'
		},
		'unknown-measure': {
			what: '이 사이트에 없는 지표입니다.',
			todo: '위에서 우리 지표를 고르거나 빼세요. 새 지표는 아직 넣을 수 없습니다.'
		},
		'unknown-sex': { what: '성별로 읽을 수 없습니다.', todo: '계, 남자, 여자로 적으세요.' },
		'unknown-age': {
			what: '조사에 없는 연령대입니다.',
			todo: '15+, 15-64, 15-29, 30-49, 50-64, 55+, 65+ 가운데 하나로 적으세요.'
		},
		'unknown-mark': {
			what: '모르는 표시입니다.',
			todo: '*(이용에 주의), r(반올림), x(비공개), *r만 씁니다.'
		},
		'not-a-number': { what: '숫자가 아닙니다.', todo: '65.2처럼 숫자만 적으세요.' },
		'thousands-separator': { what: '천 단위 쉼표가 있습니다.', todo: '쉼표를 빼세요.' },
		'decimal-comma': { what: '소수점 자리에 쉼표가 있습니다.', todo: '소수점을 점으로 적으세요.' },
		'percent-sign': { what: '퍼센트 기호가 붙어 있습니다.', todo: '기호를 빼고 숫자만 적으세요.' },
		'out-of-range': {
			what: '있을 수 없는 값입니다.',
			todo: '비율은 0에서 100 사이여야 하고, 인원은 명이 아니라 천 명 단위로 적어야 합니다. 열이 밀리지 않았는지도 보세요.'
		},
		'suppressed-with-value': {
			what: '비공개(x)라고 표시했는데 값이 있습니다.',
			todo: '값과 표시 가운데 하나를 지우세요.'
		},
		'too-many-decimals': {
			what: '소수 자릿수가 공표된 것보다 많습니다.',
			todo: '공표된 자리까지 적으세요.'
		},
		'duplicate-row': {
			what: '같은 수치가 앞에도 있어 앞의 것을 썼습니다.',
			todo: '표를 두 번 붙여 넣지 않았는지 보세요.'
		},
		'too-precise': {
			what: '공표된 자리까지 반올림해서 썼습니다.',
			todo: '고치지 않아도 됩니다. 순위는 반올림한 값으로 매깁니다.'
		},
		replaced: {
			what: '같은 수치가 앞에 다른 값으로 있어, 뒤의 값을 썼습니다.',
			todo: '어느 쪽이 맞는지 보고 하나를 지우세요.'
		},
		'marks-not-used': {
			what: '어느 값의 표시인지 알 수 없어, 이 열의 표시를 하나도 쓰지 않았습니다. 비공개(x)인 값도 그대로 들어갔을 수 있습니다.',
			todo: '값 열마다 바로 뒤에 표시 열을 하나씩 두거나, 표시를 값 뒤에 붙여(65.2*) 적으세요. 비공개인 값은 지우고 x로 적으세요.'
		}
	},
	differences: {
		heading: '우리 자료와 다른 점',
		counting: '우리 자료와 견주는 중입니다…',
		failed: '우리 자료를 내려받지 못해 견주지 못했습니다. 넣은 수치는 그대로 쓸 수 있습니다.',
		counts: ({ added, equal, different }) =>
			`우리에게 없던 수치 ${added}개, 같은 수치 ${equal}개, 다른 수치 ${different}개.`,
		first: (shown) => `차이가 큰 ${shown}개입니다. 누르면 탐색에서 그 조사를 봅니다.`,
		headers: {
			series: '계열',
			period: '조사',
			district: '시군구',
			ours: '우리 값',
			yours: '내 값',
			difference: '차이'
		},
		hidden: '비공개'
	},
	tables: {
		heading: '이 브라우저에 있는 내 자료',
		lead: '여러 파일에 같은 수치가 있으면 아래쪽 파일의 값을 씁니다. 이름이 같은 파일을 다시 넣으면 그 자리에서 바뀝니다.',
		none: '아직 넣은 파일이 없습니다.',
		order: '차례',
		headers: { name: '파일', added: '넣은 날', cells: '수치', size: '크기', remove: '지우기' },
		remove: '지우기',
		removeName: (name) => `${name} 지우기`,
		clear: '모두 지우기',
		removed: (name) => `지웠습니다: ${name}`,
		cleared: '모두 지웠습니다.'
	}
};
