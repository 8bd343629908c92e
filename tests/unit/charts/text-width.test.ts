import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { textWidth, widest } from '../../../src/lib/charts/text-width';
import { registerFonts } from '../../../src/lib/server/fonts';

registerFonts();
const context = createCanvas(1, 1).getContext('2d');

const texts = [
	'영등포구',
	'고성군(강원)',
	'Yeongdeungpo-gu',
	'Wanju-gun, Jeonbuk',
	'공동 19',
	'65.2',
	'−1.4%',
	'1,234.5*',
	'95% rank range',
	'’23 상'
];

it.each(texts)('leaves room for %s in Pretendard, bold or not, without waste', (text) => {
	for (const bold of [false, true]) {
		context.font = `${bold ? 700 : 400} 13px Pretendard`;
		const drawn = context.measureText(text).width;
		expect(textWidth(text, 13, bold)).toBeGreaterThanOrEqual(drawn);
		expect(textWidth(text, 13, bold)).toBeLessThanOrEqual(drawn * 1.35 + 2);
	}
});

it('takes the widest, and 0 for nothing', () => {
	expect(widest(['구', '구구'], 10)).toBe(19);
	expect(widest([], 10)).toBe(0);
});
