import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { detectClaims } from '../../../src/lib/detect/detect-claims';
import { toClaim } from '../../../src/lib/detect/to-claim';
import { loadDataset } from '../../../src/lib/server/dataset';
import { hostileTexts } from './hostile-texts';

const dataset = loadDataset();
const { districts, measures } = dataset;
const context = { districts, measures, date: '2024-08-09', district: '1119' };

function expectSound(text: string): void {
	const { claims, notes } = detectClaims(text, context);
	for (const { start, end, quote } of [...claims, ...notes]) {
		expect(start).toBeLessThan(end);
		expect(text.slice(start, end)).toBe(quote);
	}
	expect(claims.map(({ id }) => id)).toEqual(claims.map((_, i) => `claim-${i + 1}`));
}

/** Pieces that mean something, so that random texts reach every branch. */
const pieces = [
	...[
		'영등포구',
		'중구',
		'서울',
		'서울시 ',
		'25개 자치구 중',
		'전국',
		'도내',
		'우리 구',
		'구는 ',
		'수도권'
	],
	...[
		'고용률',
		'취업률',
		'실업률',
		'취업자 수',
		'경제활동참가율',
		'여성 ',
		'청년 ',
		'15~64세 ',
		'30대 '
	],
	...[
		'2023년 ',
		'상반기',
		'하반기',
		'상·하반기',
		'지난해 ',
		'올해 ',
		'부터 ',
		'까지 ',
		'전년 동기 대비 '
	],
	...[
		'1위',
		'꼴찌',
		'가장 높은 ',
		'상위 5위 안',
		'4회 연속 ',
		'역대 최고',
		'3개 지표 1위',
		'2018년 이후 6년 만'
	],
	...[
		'65.2%',
		'1.2%p',
		'20만 4천 명',
		'상승',
		'했다',
		'높다',
		'평균',
		'보다 ',
		'을 웃돌았다',
		'(63.0%)',
		'에서 '
	],
	...[
		'이 아니다',
		' 목표',
		'은 ',
		'는 ',
		'이 ',
		'가 ',
		'와 ',
		'각각 ',
		', ',
		'. ',
		'?',
		'\n',
		'하며, ',
		'예산 10억 원'
	],
	...[
		'우수상을 받았다',
		'일자리 ',
		'온라인, 오프라인의 2대 채널',
		'\u0000',
		'\ud800',
		'999999999999명',
		'0위',
		'0회 연속 '
	]
];

describe('hostile texts', () => {
	it.each(Object.entries(hostileTexts))('are read without a throw: %s', (_, text) => {
		expectSound(text);
	});

	it('any text at all gives sound offsets', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound));
	});

	it('any heap of words that mean something gives sound claims, the same each time, to be judged', () => {
		const heap = fc
			.array(fc.constantFrom(...pieces), { maxLength: 24 })
			.map((each) => each.join(''));
		fc.assert(
			fc.property(heap, (text) => {
				expectSound(text);
				const { claims } = detectClaims(text, context);
				expect(detectClaims(text, context).claims).toEqual(claims);
				for (const claim of claims.slice(0, 2)) {
					evaluateClaim(toClaim(claim, claim.district ?? '1119'), dataset, { published: null });
				}
			}),
			{ numRuns: 300 }
		);
	});
});
