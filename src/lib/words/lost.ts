/** For whoever came to an address that is not there, or to a page that failed. */
const ko = {
	notFoundTitle: '그런 주소는 없습니다',
	notFoundText:
		'주소가 바뀌었거나 잘못 적혔습니다. 시군구는 이름으로 찾을 수 있고, 나머지는 아래에서 이어집니다.',
	failedTitle: '이 페이지를 열지 못했습니다',
	failedText:
		'연결이 끊겼거나 사이트가 막 바뀌었을 수 있습니다. 새로 고쳐도 그대로라면 아래에서 다시 시작해 주세요.',
	reload: '새로 고침',
	whereNext: '갈 수 있는 곳'
};

const en: typeof ko = {
	notFoundTitle: 'There is no page at this address',
	notFoundText:
		'The address has changed or was mistyped. Districts can be found by name; everything else starts below.',
	failedTitle: 'This page could not be opened',
	failedText:
		'The connection may have dropped, or the site may just have changed. If reloading does not help, start again below.',
	reload: 'Reload',
	whereNext: 'Where to go'
};

export const lostWords = { ko, en };
