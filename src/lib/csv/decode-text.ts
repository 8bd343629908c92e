import type { Issue } from './issue';

/** CP949 bytes to text, or undefined when some are not CP949. */
export type KoreanDecoder = (bytes: Uint8Array) => string | undefined;

/** What a browser offers: its `euc-kr` is CP949. Node's is plain EUC-KR, so Node passes another. */
const platformKoreanDecoder: KoreanDecoder = (bytes) => decodeStrictly(bytes, 'euc-kr');

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Good UTF-8 as far as it goes, but the last character is incomplete. */
function isCutShort(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return decodeStrictly(bytes, 'utf-8') === undefined;
	} catch {
		return false;
	}
}

/**
 * The bytes of a text file to text: UTF-8 with or without a byte order mark, else CP949. UTF-16 is
 * named as such, and a file that is neither, or that mixes both, is an issue rather than a guess.
 */
export function decodeText(
	bytes: Uint8Array,
	file: string,
	decodeKorean: KoreanDecoder = platformKoreanDecoder
): { text: string; issues: Issue[] } {
	const fail = (found: string, advice: string) => ({
		text: '',
		issues: [{ file, row: null, column: null, problem: 'wrong-encoding' as const, found, advice }]
	});
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		return fail('The file is UTF-16.', 'Save it again as CSV (UTF-8).');
	}
	const utf8 = decodeStrictly(bytes, 'utf-8');
	if (utf8 !== undefined) return { text: utf8, issues: [] };
	if (isCutShort(bytes)) {
		return fail(
			'The file ends in the middle of a UTF-8 character.',
			'Download it again; the last download was probably cut short.'
		);
	}
	if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) {
		return fail(
			'The file begins as UTF-8 but holds bytes that are not.',
			'Save it again as CSV (UTF-8); parts with another encoding were probably pasted together.'
		);
	}
	const korean = decodeKorean(bytes);
	if (korean !== undefined) return { text: korean, issues: [] };
	return fail('The file is neither UTF-8 nor CP949.', 'Save it again as CSV (UTF-8).');
}
