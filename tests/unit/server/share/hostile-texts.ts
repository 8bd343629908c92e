/** Words that a drawing must survive, and keep within its bounds. */
export const hostileTexts: [name: string, text: string][] = [
	['markup', '<script>alert("1위")</script> & <b>굵게</b>'],
	['a quote of a thousand words', '고용률이 가장 높은 구 '.repeat(250)],
	['a word without a space', '가'.repeat(500)],
	['an address', `https://example.org/${'long-'.repeat(100)}`],
	['emoji of several code points', '👩‍👩‍👧‍👦🏳️‍🌈 일자리 1위 🎉'.repeat(20)],
	['right to left', 'أعلى معدل توظيف في سيول عام 2023 '.repeat(12)],
	['stacked marks', 'Z̴̢̛͖͎a̷̡̛l̶̨g̵̢o̸'.repeat(40)],
	['control characters and half a pair', '\u0000\u0007고용률\u202e 1위\ud83d'],
	['nothing', ''],
	['white space', ' \n\t ']
];
