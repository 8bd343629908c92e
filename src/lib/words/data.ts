import type { CoverageState } from '../domain/coverage';
import type { MissingReason } from '../domain/figure';

interface DataWords {
	title: string;
	lead: (p: { figures: string; districts: number; first: string; last: string }) => string;
	description: string;
	contents: string;
	coverage: {
		heading: string;
		lead: string;
		note: string;
		/** Names the scrolling region and the table. */
		label: string;
		seriesHeader: string;
		/** Above the number of districts that existed. */
		existing: (count: number) => string;
		halves: Record<1 | 2, string>;
		states: Record<CoverageState, string>;
	};
	missing: {
		heading: string;
		lead: string;
		headers: { sign: string; meaning: string; count: string };
		blank: string;
		reasons: Record<MissingReason, string>;
		lowReliability: string;
		rounded: string;
		none: string;
		text: string;
	};
	source: {
		heading: string;
		text: string;
		retrieved: (days: string) => string;
		licence: string;
		licenceName: string;
		code: string;
	};
	version: { heading: string; text: (version: string) => string; hashes: string };
	downloads: {
		heading: string;
		lead: string;
		headers: { file: string; holds: string; rows: string; size: string; hash: string };
		lists: string;
		periods: string;
		periodsNote: string;
		series: string;
		seriesNote: string;
		holds: Record<string, string>;
		show: (count: number) => string;
		/** Of a CSV: its name for the link beside it. */
		asJson: (name: string) => string;
		/** The name and the size of the zip come between the two. */
		all: string;
		allNote: (size: string) => string;
	};
	formats: {
		heading: string;
		lead: string;
		headers: { table: string; csv: string; json: string };
		tables: { period: string; series: string; districts: string; reported: string };
		example: string;
		json: string;
		whole: string;
	};
	use: {
		heading: string;
		lead: string;
		names: Record<'python' | 'r' | 'excel' | 'observable', string>;
		/** Where the lines go. */
		where: Record<'python' | 'r' | 'excel' | 'observable', string>;
		/** Comments in the code. */
		codesAreText: string;
		lastName: string;
		copy: string;
		copied: string;
		copyFailed: string;
	};
	own: { heading: string; text: string; link: string };
	cite: {
		heading: string;
		figures: string;
		figuresText: (source: string, days: string) => string;
		compilation: string;
		compilationText: (version: string, address: string) => string;
	};
	reported: {
		heading: string;
		lead: string;
		show: (count: number) => string;
		headers: {
			period: string;
			district: string;
			series: string;
			value: string;
			rank: string;
			by: string;
			note: string;
		};
		none: string;
	};
}

const ko: DataWords = {
	title: '자료',
	lead: ({ figures, districts, first, last }) =>
		`통계청 지역별고용조사가 공표한 시군구 ${districts}곳의 수치 ${figures}개를 모았습니다. ${first}부터 ${last}까지이며, 모두 내려받을 수 있습니다.`,
	description:
		'고용체크가 쓰는 시군구 고용 수치: 무엇이 있고 무엇이 빠졌는지, 출처와 이용 조건, CSV 내려받기.',
	contents: '이 쪽의 차례',
	coverage: {
		heading: '무엇이 있고 무엇이 없나',
		lead: '줄은 지표와 성별·연령이고 칸은 조사입니다. 숫자는 수치가 있는 시군구의 수이며, 그만큼 네모가 찹니다. 그때 있던 시군구의 수는 칸 머리에 적었습니다.',
		note: '최근 조사가 왼쪽에 있습니다. 줄의 이름을 누르면 그 계열의 CSV를 받습니다. 줄이 없는 성별·연령은 이 자료에 수치가 하나도 없습니다.',
		label: '지표와 성별·연령, 조사별로 수치가 있는 시군구의 수',
		seriesHeader: '지표, 성별·연령',
		existing: (count) => `${count}곳`,
		halves: { 1: '상', 2: '하' },
		states: {
			complete: '그때 있던 모든 시군구의 수치가 있음',
			'as-published': '공표된 수치는 모두 있음(나머지 시군구는 그때 공표되지 않음)',
			partial: '공표된 수치 가운데 일부가 빠져 있음',
			absent: '공표되었으나 이 자료에 하나도 없음',
			'not-published': '공표되지 않음'
		}
	},
	missing: {
		heading: '빈칸과 표시',
		lead: '없는 수치를 0으로 적거나 다른 값으로 메우지 않습니다. 왜 없는지를 따로 밝히고, 통계청이 붙인 표시는 그대로 옮깁니다.',
		headers: { sign: 'CSV의 표시', meaning: '뜻', count: '수치의 수' },
		blank: '줄이나 값이 없음',
		reasons: {
			'not-published':
				'통계청이 공표하지 않았습니다. 그때 없던 시군구이거나 표가 더 늦게 시작되었습니다.',
			'not-in-data-set':
				'통계청이 공표했지만 그 표를 이 자료에 아직 넣지 못했습니다. 표를 더하면 채워집니다.',
			suppressed: '표본이 너무 작아 통계청이 값을 가렸습니다.'
		},
		lowReliability:
			'상대표준오차가 커서 이용에 주의하라고 통계청이 표시한 수치입니다. 이런 수치에 기댄 순위는 확실하다고 하지 않습니다.',
		rounded: '다른 표에는 소수점 아래까지 있으나 이 수치는 천 명 단위로만 공표되었습니다.',
		none: '표시 없는 수치',
		text: '시기별 파일에는 공표된 수치만 한 줄에 하나씩 있으므로, 없는 수치는 줄이 없습니다. 계열별 파일은 시군구가 줄, 조사가 칸인 표여서 없는 수치가 빈칸이고, 표시는 값 바로 뒤에 붙습니다.'
	},
	source: {
		heading: '출처와 이용 조건',
		text: '모든 수치는 통계청(2025년부터 국가데이터처) 지역별고용조사의 시군구 주요고용지표이며, 국가통계포털(KOSIS)에 실린 표에서 옮겼습니다.',
		retrieved: (days) => `표를 모은 날: ${days}`,
		licence:
			'KOSIS의 수치는 출처를 밝히면 상업적으로도 자유롭게 쓰고 고치고 나눌 수 있습니다. 예외는 이용지침에 있습니다.',
		licenceName: 'KOSIS 통계정보 이용지침',
		code: '사이트의 코드는 MIT 허가서를 따르며, 수치의 이용 조건과는 별개입니다.'
	},
	version: {
		heading: '자료 판',
		text: (version) =>
			`지금 쓰는 자료는 ${version}입니다. 앞은 펴낸 판, 더하기 뒤는 모든 수치 파일에서 계산한 지문입니다. 수치가 하나라도 바뀌면 지문이 바뀌며, 판정마다 어느 판으로 계산했는지 적습니다.`,
		hashes:
			'파일마다 SHA-256 지문이 있어, 받은 파일이 여기 있는 것과 한 글자도 다르지 않은지 확인할 수 있습니다.'
	},
	downloads: {
		heading: '내려받기',
		lead: '사이트의 모든 표와 그림은 이 파일들로 그립니다. CSV는 UTF-8이며 쉼표로 나눕니다. 곁에 둔 JSON은 내용이 같고, 크기와 지문은 CSV를 기준으로 적었습니다.',
		asJson: (name) => `${name}의 JSON`,
		all: '전부 한 번에 받기:',
		allNote: (size) =>
			`(${size}). 아래의 CSV와 목록, 그 설명이 Data Package 한 묶음으로 들어 있습니다.`,
		headers: { file: '파일', holds: '담은 것', rows: '줄', size: '크기', hash: 'SHA-256' },
		lists: '목록과 설명',
		periods: '시기별 수치',
		periodsNote: '한 줄에 수치 하나: 시군구, 성별, 연령, 지표, 값, 표시.',
		series: '계열별 수치',
		seriesNote: '시군구가 줄, 조사가 칸인 작은 표. 순위와 추이는 이 파일로 그립니다.',
		holds: {
			'datapackage.json': '모든 파일의 설명: 칸의 뜻, 출처, 모은 날, 줄 수, 지문',
			'districts.csv': '시군구의 코드, 이름, 시도, 종류와 그것이 쓰인 기간',
			'measures.json': '지표의 이름, 정의, 단위',
			'universes.json': '비교 집단의 이름과 규칙',
			'peers.json': '시군구마다 크기와 나이 구성이 가장 비슷한 시군구의 코드(수치에서 계산)',
			'reported.csv': '보도로만 알려진 값(통계표에서 확인하지 않음)',
			'employment/schema.json': '시기별 파일의 칸에 관한 설명',
			'csvw-metadata.json': '모든 CSV의 칸에 관한 설명, W3C 표준(CSV on the Web)'
		},
		show: (count) => `파일 ${count}개 보기`
	},
	formats: {
		heading: '형식과 주소',
		lead: '같은 표를 CSV와 JSON으로 드립니다. 한번 낸 주소는 바꾸지 않으며, 새 조사가 나오면 주소가 늘어납니다. 다른 사이트의 프로그램도 바로 읽을 수 있습니다(CORS 허용).',
		headers: { table: '표', csv: 'CSV', json: 'JSON' },
		tables: {
			period: '시기별 수치',
			series: '계열별 수치',
			districts: '시군구 목록',
			reported: '보도로만 알려진 값'
		},
		example: '시기별 주소는 조사로, 계열별 주소는 지표·성별·연령으로 끝납니다. 위는 그 예입니다.',
		json: 'JSON에는 출처, 자료 판, 칸의 뜻과 단위가 먼저 오고 줄은 data에 들어 있습니다. 한 줄이 칸 이름을 가진 객체 하나이고 빈칸은 빈 값으로 둡니다. 계열별 JSON은 수치 하나가 한 줄이며 표시를 값과 따로 적습니다.',
		whole: '모든 파일을 설명하는 문서:'
	},
	use: {
		heading: '바로 쓰기',
		lead: '그대로 붙여 넣으면 돌아가는 예입니다. 최근 조사에서 값이 가장 높은 열 곳을 이름과 함께 보여 줍니다. Observable의 예는 모든 조사의 추이를 그립니다.',
		names: {
			python: 'Python (pandas)',
			r: 'R (readr)',
			excel: 'Excel, Power BI (Power Query)',
			observable: 'Observable'
		},
		where: {
			python: 'pandas가 깔린 파이썬에서 실행합니다.',
			r: 'readr이 깔린 R에서 실행합니다.',
			excel:
				'[데이터] → [데이터 가져오기] → [기타 원본에서] → [빈 쿼리]를 연 뒤 [고급 편집기]에 붙여 넣습니다.',
			observable: '노트북의 셀 하나나 Framework의 js 블록에 붙여 넣습니다.'
		},
		codesAreText: '시군구 코드는 숫자가 아니라 글자로 읽습니다.',
		lastName: '이름이나 소속이 바뀐 곳은 줄이 여럿이므로 지금의 것만 남깁니다.',
		copy: '복사',
		copied: '복사했습니다.',
		copyFailed: '복사하지 못했습니다. 코드를 골라 복사해 주세요.'
	},
	own: {
		heading: '내 자료 더하기',
		text: '가지고 있는 CSV나 KOSIS에서 새로 받은 표를 이 사이트의 순위와 그림과 판정에 함께 쓸 수 있습니다. 파일은 브라우저 밖으로 나가지 않습니다.',
		link: '내 자료 넣기'
	},
	cite: {
		heading: '인용하는 법',
		figures: '수치를 인용할 때',
		figuresText: (source, days) => `${source}, ${days} 수집`,
		compilation: '이 사이트의 순위나 판정을 인용할 때',
		compilationText: (version, address) =>
			`고용체크, 자료 판 ${version}, ${address} (통계청 지역별고용조사로 계산)`
	},
	reported: {
		heading: '보도로만 알려진 값',
		lead: '아래 값은 구청의 발표나 언론 보도에서 읽은 것이며 통계표에서 확인하지 않았습니다. 누가 언제 보도했는지와 함께 보일 뿐, 순위와 그림과 판정에는 쓰지 않습니다.',
		show: (count) => `보도된 값 ${count}건 보기`,
		headers: {
			period: '조사',
			district: '시군구',
			series: '지표, 성별·연령',
			value: '보도된 값',
			rank: '보도된 순위',
			by: '보도한 곳',
			note: '덧붙임'
		},
		none: '없음'
	}
};

const en: DataWords = {
	title: 'Data',
	lead: ({ figures, districts, first, last }) =>
		`${figures} figures on ${districts} districts, as Statistics Korea’s Local Area Labour Force Survey published them, from the ${first} to the ${last}. All of them can be downloaded.`,
	description:
		'The district employment figures behind Goyong Check: what is here and what is missing, sources and terms, CSV downloads.',
	contents: 'On this page',
	coverage: {
		heading: 'What is here and what is not',
		lead: 'Rows are measures and groups of people, columns are surveys. The number says how many districts have a figure, and the square is filled as far. How many districts existed at the time stands at the head of the column.',
		note: 'The newest survey is on the left. A row’s name downloads that series as CSV. Groups of people without a row have no figure here at all.',
		label: 'Districts with a figure, by measure, group of people and survey',
		seriesHeader: 'Measure, sex and age',
		existing: (count) => `of ${count}`,
		halves: { 1: 'H1', 2: 'H2' },
		states: {
			complete: 'a figure for every district that existed',
			'as-published': 'everything that was published (the other districts were not, at the time)',
			partial: 'some of what was published is missing here',
			absent: 'published, but none of it is here',
			'not-published': 'not published'
		}
	},
	missing: {
		heading: 'Blanks and marks',
		lead: 'A figure that is not there is never written as 0 and never filled in. Why it is missing is said instead, and the office’s own marks are kept.',
		headers: { sign: 'In the CSV', meaning: 'Meaning', count: 'Figures' },
		blank: 'no row, or no value',
		reasons: {
			'not-published':
				'The office did not publish it: the district did not exist then, or the table began later.',
			'not-in-data-set':
				'The office published it, but we have no copy of that table yet. Adding the table fills the gap.',
			suppressed: 'The office hid the value because the sample is too small.'
		},
		lowReliability:
			'Marked by the office as of low reliability, because its relative standard error is large. A rank that rests on such a figure is never called firm.',
		rounded: 'Published in whole thousands only, where other tables have a digit more.',
		none: 'figures without a mark',
		text: 'Files by survey have one published figure in a row, so what is missing has no row. Files by series are tables of districts and surveys: what is missing is blank, and a mark directly follows its value.'
	},
	source: {
		heading: 'Source and terms',
		text: 'All figures are the key indicators by district (시군구 주요고용지표) of the Local Area Labour Force Survey of Statistics Korea, since 2025 the Ministry of Data and Statistics, taken from tables on its portal KOSIS.',
		retrieved: (days) => `Tables collected on ${days}`,
		licence:
			'KOSIS figures may be used, changed and passed on freely, commercially too, when the source is named. The guide lists the exceptions.',
		licenceName: 'KOSIS terms of use (in Korean)',
		code: 'The site’s code is under the MIT licence, which is separate from the terms of the figures.'
	},
	version: {
		heading: 'Data version',
		text: (version) =>
			`The data in use is ${version}. Before the plus stands the edition, after it a fingerprint of all files with figures. A single changed figure changes the fingerprint, and every verdict names the version that it was computed from.`,
		hashes:
			'Each file has a SHA-256 fingerprint, so that you can check that your copy is the same to the letter.'
	},
	downloads: {
		heading: 'Downloads',
		lead: 'Every table and chart of the site is drawn from these files. CSV files are UTF-8, separated by commas. The JSON beside a CSV has the same rows; size and fingerprint are those of the CSV.',
		asJson: (name) => `${name} as JSON`,
		all: 'Everything at once:',
		allNote: (size) =>
			`(${size}), one Data Package with the CSV files and lists below and their descriptions.`,
		headers: { file: 'File', holds: 'Holds', rows: 'Rows', size: 'Size', hash: 'SHA-256' },
		lists: 'Lists and descriptions',
		periods: 'Figures by survey',
		periodsNote: 'One figure in a row: district, sex, age, measure, value, mark.',
		series: 'Figures by series',
		seriesNote:
			'Small tables with a row for each district and a column for each survey. Rankings and trends are drawn from these.',
		holds: {
			'datapackage.json':
				'what every file holds: columns, source, day of collection, rows, fingerprint',
			'districts.csv': 'codes, names, province and kind of each district, and from when to when',
			'measures.json': 'names, definitions and units of the measures',
			'universes.json': 'names and rules of the groups that ranks are taken in',
			'peers.json':
				'codes of the districts most like each district in size and age (computed from the figures)',
			'reported.csv': 'values known from the press only, not checked against a table',
			'employment/schema.json': 'the columns of the files by survey',
			'csvw-metadata.json': 'the columns of every CSV, after the W3C’s CSV on the Web'
		},
		show: (count) => `Show ${count} files`
	},
	formats: {
		heading: 'Formats and addresses',
		lead: 'The same tables come as CSV and as JSON. An address once given stays; a new survey adds some. Programs on other sites may read them directly (CORS is open).',
		headers: { table: 'Table', csv: 'CSV', json: 'JSON' },
		tables: {
			period: 'Figures by survey',
			series: 'Figures by series',
			districts: 'Districts',
			reported: 'Known from the press only'
		},
		example:
			'Addresses by survey end in the survey, addresses by series in measure, sex and age. Those above are examples.',
		json: 'In the JSON, source, data version and the columns with their units come first; the rows are in data. A row is an object with the names of the columns, and a blank stays without a value. By series, each figure is a row, and marks stand apart from values.',
		whole: 'Descriptions of all files:'
	},
	use: {
		heading: 'Use it at once',
		lead: 'These run as they are pasted. They show the ten highest values of the last survey, with names; the one for Observable draws all surveys.',
		names: {
			python: 'Python (pandas)',
			r: 'R (readr)',
			excel: 'Excel, Power BI (Power Query)',
			observable: 'Observable'
		},
		where: {
			python: 'Runs in Python with pandas installed.',
			r: 'Runs in R with readr installed.',
			excel:
				'Open Data → Get Data → From Other Sources → Blank Query, then paste into the Advanced Editor.',
			observable: 'Paste it into one cell of a notebook, or a js block of Framework.'
		},
		codesAreText: 'District codes are texts, not numbers.',
		lastName: 'A district whose name or province changed has several rows: keep the current one.',
		copy: 'Copy',
		copied: 'Copied.',
		copyFailed: 'It could not be copied. Please select the code and copy it.'
	},
	own: {
		heading: 'Add your own data',
		text: 'The rankings, charts and verdicts of this site can use a CSV of yours, or a newer table from KOSIS, as well. The file never leaves your browser.',
		link: 'Bring in your data'
	},
	cite: {
		heading: 'How to cite',
		figures: 'A figure',
		figuresText: (source, days) => `${source}, collected on ${days}`,
		compilation: 'A rank or a verdict of this site',
		compilationText: (version, address) =>
			`Goyong Check, data version ${version}, ${address} (computed from Statistics Korea’s Local Area Labour Force Survey)`
	},
	reported: {
		heading: 'Values known from the press only',
		lead: 'These values were read in announcements of district offices or in the press and have not been checked against a table. They are shown with who reported them and when; no rank, chart or verdict uses them.',
		show: (count) => `Show ${count} reported values`,
		headers: {
			period: 'Survey',
			district: 'District',
			series: 'Measure, sex and age',
			value: 'Value as reported',
			rank: 'Rank as reported',
			by: 'Reported by',
			note: 'Remark'
		},
		none: 'none'
	}
};

export const dataWords = { ko, en };
