/** What the text inside the zip of the data package is told. */
interface ReadmeFacts {
	title: string;
	version: string;
	created: string;
	sources: string;
	licences: string;
	address: string;
}

interface ReadmeWords {
	text: (facts: ReadmeFacts) => string;
	files: string;
	/** The metadata that no list in the package names. */
	csvw: string;
}

const ko: ReadmeWords = {
	text: ({ version, created, sources, licences, address }) =>
		`고용체크의 시군구 고용 수치, 판 ${version} (${created})

출처: ${sources}
이용 조건: ${licences}
인용할 때는 통계청(2025년부터 국가데이터처)을 출처로 밝혀 주세요.

모든 파일의 뜻과 지문은 datapackage.json에 있습니다. CSV는 UTF-8이고 시군구 코드는 숫자가 아니라
네 자리 글자입니다. 빈칸은 값이 없다는 뜻이며 0이 아닙니다.
최신 자료와 설명: ${address}`,
	files: '파일',
	csvw: 'datapackage.json과 같은 설명을 CSV on the Web(W3C)으로 적은 것'
};

const en: ReadmeWords = {
	text: ({ title, version, created, sources, licences, address }) =>
		`${title}
Goyong Check, edition ${version} (${created})

Source: ${sources}
Terms: ${licences}
When you use the figures, name Statistics Korea as their source.

datapackage.json says what every file holds, with its fingerprint. CSV files are UTF-8. District codes
are texts of four digits, not numbers. A blank is a missing value, never 0.
Newest figures and documentation: ${address}`,
	files: 'Files',
	csvw: 'the same as datapackage.json, as CSV on the Web (W3C)'
};

export const readmeWords = { ko, en };
