import { withJosa } from './tell-josa';

/** Words of the dialog in which a writer takes a chart along. */
const ko = {
	open: '글에 넣기',
	openFor: (title: string) => `글에 넣기: ${title}`,
	title: '글에 넣기',
	close: '닫기',
	failed: '창을 열지 못했습니다. 연결을 확인하고 다시 눌러 주세요.',
	language: '언어',
	languages: { ko: '한국어', en: '영어' },
	theme: '배경',
	themes: { auto: '자동', light: '밝게', dark: '어둡게' },
	figures: '수치',
	live: '항상 최신 수치',
	frozen: (release: string) => `${release}판 고정`,
	liveMeans: '새 수치가 나오면 글 속의 그래프도 따라 바뀝니다.',
	frozenMeans: (release: string) =>
		`${withJosa(`${release}판`, '을/를')} 계속 보여 주고, 새 판에서 수치가 달라지면 그 사실을 한 줄로 알립니다.`,
	codes: '넣는 방법',
	kinds: {
		script: '자동 높이',
		iframe: 'iframe만',
		page: '주소만',
		image: '그림',
		markdown: '마크다운 그림',
		jekyll: 'Jekyll',
		element: '웹 컴포넌트'
	},
	hints: {
		script: 'HTML을 넣을 수 있는 곳이면 이것이 가장 좋습니다. 높이가 내용에 맞춰집니다.',
		iframe: '스크립트를 지우는 곳에 쓰세요. 어느 폭에서도 잘리지 않도록 높이를 넉넉히 잡았습니다.',
		page: '워드프레스나 고스트처럼 주소를 카드로 바꿔 주는 곳에서, 한 줄에 주소만 붙여 넣으세요.',
		image: 'iframe을 지우는 곳에 쓰세요. 그림을 누르면 고용체크로 연결됩니다.',
		markdown: '마크다운으로 쓰는 글에 넣으세요. 그림을 누르면 고용체크로 연결됩니다.',
		jekyll: '아래 파일을 _includes 폴더에 한 번 넣어 두면 글마다 한 줄이면 됩니다.',
		element: 'iframe 없이 같은 내용을 글의 일부로 보여 줍니다.'
	},
	includeFile: 'goyong.html 받기',
	why: {
		'frozen-page': '주소만 넣으면 항상 최신 수치가 나옵니다. 이 판에 고정하려면 iframe을 쓰세요.',
		'frozen-image':
			'이 그림은 새 수치가 나올 때마다 바뀝니다. 바뀌지 않게 하려면 그림을 내려받아 글에 올리세요.',
		'view-page': '직접 고른 화면은 주소만 붙여서는 그래프가 나오지 않습니다. iframe을 쓰세요.',
		'no-image': '직접 고른 화면은 미리 그려 둔 그림이 없습니다. PNG 파일로 저장해서 글에 올리세요.'
	},
	copy: '코드 복사',
	copied: '복사했습니다.',
	copyFailed: '복사하지 못했습니다. 코드를 선택해 두었으니 직접 복사해 주세요.',
	preview: '미리 보기',
	width: '폭',
	widths: { phone: '휴대전화', post: '글 본문' },
	guide: '넣는 방법 자세히 보기'
};

const en: typeof ko = {
	open: 'Embed',
	openFor: (title) => `Embed: ${title}`,
	title: 'Put it into your post',
	close: 'Close',
	failed: 'The dialog could not be opened. Check the connection and press again.',
	language: 'Language',
	languages: { ko: 'Korean', en: 'English' },
	theme: 'Background',
	themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
	figures: 'Figures',
	live: 'Always newest',
	frozen: (release) => `Release ${release} only`,
	liveMeans: 'When new figures come out, the chart in your post follows.',
	frozenMeans: (release) =>
		`Keeps showing release ${release}; when a newer release differs, one line says so.`,
	codes: 'How to put it in',
	kinds: {
		script: 'Self-sizing',
		iframe: 'Bare iframe',
		page: 'Address only',
		image: 'Image',
		markdown: 'Markdown image',
		jekyll: 'Jekyll',
		element: 'Web component'
	},
	hints: {
		script: 'The best choice wherever HTML is allowed: its height follows its content.',
		iframe: 'For places that remove scripts. The height is enough at every width.',
		page: 'For WordPress, Ghost and others that turn an address into a card: paste it on a line of its own.',
		image: 'For places that remove iframes: a picture that leads here.',
		markdown: 'For posts written in Markdown: a picture that leads here.',
		jekyll: 'Put this file into _includes once; then every post needs one line.',
		element: 'The same content as a part of your page, without an iframe.'
	},
	includeFile: 'Get goyong.html',
	why: {
		'frozen-page':
			'An address alone always shows the newest figures. To keep this release, use an iframe.',
		'frozen-image':
			'This picture is drawn anew with every release. To keep it, save it and upload it to your post.',
		'view-page': 'The address of a view of your own does not bring its chart along. Use an iframe.',
		'no-image':
			'No picture of a view of your own has been drawn. Save it as PNG and upload it to your post.'
	},
	copy: 'Copy the code',
	copied: 'Copied.',
	copyFailed: 'It could not be copied. The code is selected: please copy it yourself.',
	preview: 'Preview',
	width: 'Width',
	widths: { phone: 'Phone', post: 'Blog post' },
	guide: 'More on how to put it in'
};

export const embedCodeWords = { ko, en };
