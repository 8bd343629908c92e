import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/lib/csv/decode-text';
import { decodeCp949 } from '../../../src/lib/server/decode-cp949';

const text = '시도,행정구역\n서울특별시,영등포구\n';
const decode = (bytes: Uint8Array) => decodeText(bytes, 'a.csv', decodeCp949);

describe('decodeText', () => {
	it.each([
		['UTF-8', Buffer.from(text), text],
		['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text],
		['CP949', iconv.encode(text, 'cp949'), text],
		// 뷁 is one of the syllables that CP949 adds to EUC-KR.
		['CP949 beyond EUC-KR', iconv.encode('뷁,똠방각하', 'cp949'), '뷁,똠방각하'],
		['one Korean syllable at the end of a CP949 file', iconv.encode('a,가', 'cp949'), 'a,가'],
		['ASCII, which is both', Buffer.from('a,b\n'), 'a,b\n'],
		['an empty file', Buffer.from(''), '']
	])('reads %s', (_, bytes, expected) => {
		expect(decode(bytes)).toEqual({ text: expected, issues: [] });
	});

	it.each([
		['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'The file is UTF-16.'],
		[
			'UTF-16, big end first',
			iconv.encode(text, 'utf-16be', { addBOM: true }),
			'The file is UTF-16.'
		],
		[
			'a download cut in a syllable',
			Buffer.from(text.trim()).subarray(0, -1),
			'The file ends in the middle of a UTF-8 character.'
		],
		[
			'CP949 pasted below UTF-8 with a byte order mark',
			Buffer.concat([Buffer.from(`\uFEFF${text}`), iconv.encode(text, 'cp949')]),
			'The file begins as UTF-8 but holds bytes that are not.'
		],
		[
			'bytes of no encoding',
			Buffer.from([0x61, 0xff, 0xff]),
			'The file is neither UTF-8 nor CP949.'
		]
	])('names %s', (_, bytes, found) => {
		const { text: none, issues } = decode(bytes);
		expect(none).toBe('');
		expect(issues).toMatchObject([{ problem: 'wrong-encoding', row: null, found }]);
	});

	it('reads EUC-KR with what the platform offers, as a browser does', () => {
		expect(decodeText(iconv.encode(text, 'euc-kr'), 'a.csv').text).toBe(text);
	});
});
