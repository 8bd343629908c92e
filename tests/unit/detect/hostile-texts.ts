/** Texts made to hang or break a reader. */
export const hostileTexts: Readonly<Record<string, string>> = {
	'nothing at all': '',
	'100 KB of 1위': '1위'.repeat(34_000),
	'claims without a stop': '고용률 1위 '.repeat(9_000),
	'emoji, joined and apart': '😀👨‍👩‍👧1위'.repeat(5_000),
	'markup that was not taken out': '<p>고용률 <b>1위</b><script>1위</script></p>'.repeat(2_000),
	'right-to-left marks': '\u202e고용률 1위\u202c عربي '.repeat(4_000),
	'NUL characters': '\0고용률\0 1위\0'.repeat(5_000),
	'lone surrogates': '\ud800고용률\udc00 1위 '.repeat(5_000),
	'one line of a megabyte': '가'.repeat(1_000_000),
	'one number of a megabyte': '1'.repeat(1_000_000),
	'numbers and commas': '1,1,1,'.repeat(50_000),
	'a list that never ends': '가, '.repeat(50_000),
	'open brackets': '영등포구('.repeat(20_000),
	'years without end': `${'2023년 '.repeat(20_000)}상반기`,
	'decomposed Hangul': '영등포구 고용률 1위'.normalize('NFD').repeat(3_000)
};
