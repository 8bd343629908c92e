import iconv from 'iconv-lite';
import type { KoreanDecoder } from '../csv/decode-text';

/** CP949 in Node, whose own `euc-kr` decoder lacks the 8,822 syllables that CP949 adds. */
export const decodeCp949: KoreanDecoder = (bytes) => {
	const text = iconv.decode(Buffer.from(bytes), 'cp949');
	return text.includes('\uFFFD') ? undefined : text;
};
