import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check';
import { printedBy, spawnCli } from '../../run-cli';

const folder = mkdtempSync(join(tmpdir(), 'check-'));

function fileOf(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function jsonOf(path: string, ...options: string[]) {
	const { status, stdout } = printedBy(() => runCheck([path, '--json', ...options]));
	expect(status).toBe(0);
	return JSON.parse(stdout) as {
		claims: Record<string, unknown>[];
		notes: unknown[];
		text: string;
	};
}

const post = `---
title: 구의 소식
categories:
  - 고용
---

<p>서울 영등포구가 <b>고용률 1위</b>에 올랐습니다.<script>고용률 2위</script></p>
<p>'2023년 상·하반기 지역별고용조사'에서 여성 고용률도 <span style="color:red">1위</span>였습니다.</p>`;

describe('npm run check', () => {
	it('reads a post, leaves open what it leaves open, and judges it', () => {
		const { claims, text } = jsonOf(fileOf('post.md', post), '--date', '2024-08-09');
		const common = {
			...{ kind: 'rank', district: '1119', measure: 'employment_rate', age: null, universe: null },
			...{ periods: ['2023H1', '2023H2'], stated: { rank: 1 } }
		};
		expect(claims).toMatchObject([
			{ ...common, sex: 'total', verdict: 'depends', quote: '고용률 1위' },
			{ ...common, sex: 'female', verdict: 'no-data', quote: '여성 고용률도 1위' }
		]);
		expect((claims[0]?.['readings'] as unknown[]).length).toBeGreaterThan(1);
		for (const { start, end, quote } of claims) {
			expect(text.slice(Number(start), Number(end))).toBe(quote);
		}
	});

	it.each([
		['plain text', 'plain.txt', '영등포구의 2023년 하반기 고용률은 66.2%다.'],
		['Markdown', 'text.md', '# 소식\n\n영등포구의 **2023년 하반기** 고용률은 66.2%다.'],
		['HTML', 'text.html', '<div>영등포구의 <i>2023년 하반기</i> 고용률은 66.2%다.</div>'],
		['a byte order mark', 'mark.txt', '\uFEFF영등포구의 2023년 하반기 고용률은 66.2%다.'],
		['decomposed Hangul', 'nfd.txt', '영등포구의 2023년 하반기 고용률은 66.2%다.'.normalize('NFD')]
	])('reads %s', (_, name, content) => {
		expect(jsonOf(fileOf(name, content)).claims).toMatchObject([
			{ kind: 'value', periods: ['2023H2'], stated: { value: 66.2 }, verdict: 'depends' }
		]);
	});

	it('asks which district when the name has several', () => {
		const { claims, notes } = jsonOf(fileOf('jung.txt', '중구의 2023년 하반기 고용률은 60.0%다.'));
		expect(claims).toMatchObject([{ district: null, verdict: null, readings: [] }]);
		expect(notes).toMatchObject([{ kind: 'ambiguous-district', quote: '중구' }]);
	});

	it.each([
		['no such file', () => join(folder, 'nowhere.md'), /there is no such file/],
		['a folder', () => folder, /it is a folder/],
		['nothing in it', () => fileOf('empty.md', ' \n'), /is empty/],
		['an image', () => fileOf('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)), /a\.png/],
		['UTF-16', () => fileOf('utf16.txt', Uint8Array.of(0xff, 0xfe, 0x01, 0xac)), /UTF-16/]
	])('says what is wrong with the input: %s', (_, path, message) => {
		expect(() => runCheck([path()])).toThrow(message);
	});

	it('says what is wrong with the options', () => {
		const path = fileOf('fine.txt', '고용률 1위');
		expect(() => runCheck([path, '--date', '2024-02-30'])).toThrow(/not a date/);
		expect(() => runCheck([path, '--district', '9999'])).toThrow(/not known/);
		expect(() => runCheck([])).toThrow(/one FILE/);
	});

	it('ends with 1 and the reason alone, and with 0 for people', () => {
		const failed = spawnCli('check.ts', [join(folder, 'nowhere.md')]);
		expect(failed.status).toBe(1);
		expect(failed.stderr.trim().split('\n')).toHaveLength(1);
		const { stdout, status } = printedBy(() => runCheck([fileOf('post.md', post)]));
		expect(status).toBe(0);
		expect(stdout).toContain('서울 영등포구 (1119)');
	});
});
