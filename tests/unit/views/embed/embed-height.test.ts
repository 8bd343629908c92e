import { describe, expect, it } from 'vitest';
import { embedHeight, heightAt } from '../../../../src/lib/views/embed/embed-height';
import type { EmbedView } from '../../../../src/lib/views/embed/embed-view';

const card: EmbedView = {
	locale: 'ko',
	target: { kind: 'claim', article: 'a', claim: 'b' },
	release: '2026.1',
	kicker: '서울 영등포구에 관한 주장을 확인했습니다',
	headline: '“2018년 이후 6년 만”',
	verdict: 'outside',
	figure: null,
	texts: ['2018년에서 2024년까지 6년이라는 셈은 맞습니다.'],
	chart: null,
	notes: [],
	cut: null,
	source: '통계청, 지역별고용조사 (KOSIS)'
};

describe('embedHeight', () => {
	it('is enough for the narrowest frame, in steps of ten', () => {
		const height = embedHeight(card);
		expect(height).toBeGreaterThanOrEqual(heightAt(card, 280));
		expect(height % 10).toBe(0);
	});

	it('grows with every line of text, and not in wide frames', () => {
		const longer = { ...card, texts: [...card.texts, '가나다라마바사 아자차카타파하 '.repeat(8)] };
		expect(heightAt(longer, 280) - heightAt(card, 280)).toBeGreaterThan(100);
		expect(heightAt(card, 1400)).toBeLessThan(heightAt(card, 280));
	});

	it('breaks a word that is longer than a line', () => {
		const word = { ...card, headline: '영'.repeat(60) };
		expect(heightAt(word, 280) - heightAt(card, 280)).toBeGreaterThanOrEqual(75);
	});
});
