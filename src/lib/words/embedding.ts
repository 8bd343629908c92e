/** Words of the page that shows writers, and developers, how to put a chart into a post. */
const ko = {
	title: '글에 넣기',
	description: '고용체크의 그래프와 판정을 블로그와 기사에 넣는 방법, 방법마다 실제로 넣은 모습',
	lead: '그래프와 판정, 지역 페이지마다 ‘글에 넣기’ 단추가 있습니다. 누르면 붙여 넣을 코드가 나옵니다. 아래는 방법마다 실제로 넣은 모습입니다.',
	code: (way: string) => `코드: ${way}`,
	keepingHeading: '최신 수치로 바뀌게, 또는 그대로',
	keeping: [
		'그냥 넣으면 새 수치가 나올 때 글 속의 그래프도 따라 바뀝니다.',
		'인용한 수치를 그대로 두려면 판을 골라 넣으세요. 주소에 판 번호가 들어가고, 그 판의 수치를 계속 보여 줍니다. 새 판에서 수치가 달라지면 그 사실을 한 줄로 알립니다. 한 번 나간 주소는 없어지지 않습니다.'
	],
	privacyHeading: '독자를 추적하지 않습니다',
	privacy: [
		'쿠키와 브라우저 저장소를 쓰지 않고, 외부 서버에 접속하지 않으며, 누가 읽었는지 세지 않습니다.',
		'수치와 표는 HTML 안에 있어서 스크립트를 꺼도 보입니다. 다만 탐색에서 직접 고른 화면은 스크립트를 켜야 보입니다.'
	],
	developersHeading: '개발자에게',
	sizing:
		'넣은 내용은 높이가 바뀔 때마다 postMessage로 바깥 창에 알립니다. 아래 형식 가운데 하나를 지원하는 곳이라면 따로 할 일이 없습니다.',
	messages: '높이를 알리는 메시지',
	understoodBy: '지원하는 곳',
	message: '메시지',
	ask: '먼저 열린 iframe에 높이를 다시 물으려면 이 메시지를 보내세요.',
	details: [
		'주소 끝에 #light나 #dark를 붙이면 배경이 고정되고, 붙이지 않으면 독자의 설정을 따릅니다.',
		'sandbox="allow-scripts"에서도, 스크립트까지 막는 sandbox=""에서도 수치가 보입니다.',
		'폭 280px부터 1,400px까지 맞춰 그립니다.'
	],
	policy: (origin: string) =>
		`콘텐츠 보안 정책(CSP)을 쓰는 곳에서는 ${origin} 주소를 아래 지시어에 추가해 주세요.`,
	policies: '허용할 지시어',
	way: '넣는 방법',
	oembed:
		'판정, 지역, 탐색의 ‘바로 보기’ 페이지에는 oEmbed 문서를 가리키는 링크가 있어서, oEmbed를 아는 곳에서는 주소만으로 충분합니다.'
};

const en: typeof ko = {
	title: 'Put it into your post',
	description: 'How to put charts and verdicts of Goyong Check into a blog post or an article',
	lead: 'Every chart, every verdict and every district page has a button “Embed” that gives the code to paste. Below, each way is shown as it really looks.',
	code: (way) => `Code: ${way}`,
	keepingHeading: 'Follow the figures, or keep them',
	keeping: [
		'By default, the chart in your post follows when new figures come out.',
		'To keep the figures that you cite, choose a release. Its name becomes a part of the address, which keeps showing that release; when a newer one differs, one line says so. An address once given out stays.'
	],
	privacyHeading: 'It does not follow your readers',
	privacy: [
		'No cookies, no browser storage, no third parties, and nobody is counted.',
		'Figures and table are in the HTML and show without scripts. Only views of your own from the workbench need a script to be drawn.'
	],
	developersHeading: 'For developers',
	sizing:
		'Whenever its height changes, the embed tells the window around it by postMessage. Wherever one of these is understood, there is nothing to do.',
	messages: 'Messages that tell the height',
	understoodBy: 'Understood by',
	message: 'Message',
	ask: 'To ask an embed that was there first for its height again, send this to the iframe.',
	details: [
		'#light or #dark at the end of the address sets the background; without it, the reader’s own setting holds.',
		'The figures show in sandbox="allow-scripts", and even in sandbox="", where no script runs.',
		'It is made for widths from 280 to 1,400 pixels.'
	],
	policy: (origin) => `Where a content security policy (CSP) is in force, add ${origin} to these.`,
	policies: 'To be allowed',
	way: 'Way',
	oembed:
		'Pages of claims, districts and the questions of the workbench link to an oEmbed document; where oEmbed is known, the address alone will do.'
};

export const embeddingWords = { ko, en };
