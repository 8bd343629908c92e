/** Words of exported files and of the buttons that make them. Arguments come formatted. */
interface CitationParts {
	title: string;
	source: string;
	version: string;
	year: string;
	address: string;
	accessed: string;
}

const ko = {
	heading: '이 화면 내보내기',
	copyLink: '주소 복사',
	copyCitation: '인용문 복사',
	/** Of a file format. */
	save: (format: string) => `${format} 파일로 저장`,
	working: (format: string) => `${format} 파일을 만드는 중입니다`,
	saved: (file: string) => `저장: ${file}`,
	failed: (format: string) => `${format} 파일을 만들지 못했습니다. 다시 눌러 주세요.`,
	linkCopied: '주소를 복사했습니다.',
	citationCopied: '인용문을 복사했습니다.',
	copyFailed: '복사하지 못했습니다. 아래 글을 골라 복사해 주세요.',
	origin: (site: string, version: string, date: string) => `${site} · 자료 판 ${version} · ${date}`,
	citation: ({ title, source, version, year, address, accessed }: CitationParts) =>
		`고용체크. (${year}). ${title} [자료: ${source}; 자료 판 ${version}]. ${accessed} 확인. ${address}`
};

const en: typeof ko = {
	heading: 'Export this view',
	copyLink: 'Copy link',
	copyCitation: 'Copy citation',
	save: (format) => `Save as ${format}`,
	working: (format) => `Making the ${format} file`,
	saved: (file) => `Saved: ${file}`,
	failed: (format) => `The ${format} file could not be made. Please try again.`,
	linkCopied: 'The link is copied.',
	citationCopied: 'The citation is copied.',
	copyFailed: 'It could not be copied. Please select the text below and copy it.',
	origin: (site, version, date) => `${site} · Data version ${version} · ${date}`,
	citation: ({ title, source, version, year, address, accessed }) =>
		`Goyong Check. (${year}). ${title} [Data: ${source}; data version ${version}]. Retrieved ${accessed}, from ${address}`
};

export const exportWords = { ko, en };
