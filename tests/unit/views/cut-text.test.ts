import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/lib/views/cut-text';

const text = '가나다라마바사';

describe('cutText', () => {
	it.each([
		['no claim', [], ['가나다라마바사']],
		['one in the middle', [['a', 2, 4]], ['가나', '다라:a!a', '마바사']],
		['one over all', [['a', 0, 7]], ['가나다라마바사:a!a']],
		[
			'two that touch',
			[
				['a', 0, 3],
				['b', 3, 7]
			],
			['가나다:a!a', '라마바사:b!b']
		],
		[
			'two that overlap',
			[
				['a', 1, 4],
				['b', 3, 6]
			],
			['가', '나다:a!a', '라:a,b!b', '마바:b', '사']
		],
		[
			'two of the same words',
			[
				['a', 1, 2],
				['b', 1, 2]
			],
			['가', '나:a,b!a,b', '다라마바사']
		]
	] as const)('cuts around %s and loses nothing', (_, claims, expected) => {
		const pieces = cutText(
			text,
			claims.map(([id, start, end]) => ({ id, start, end }))
		);
		const told = pieces.map(
			({ text: piece, claims: ids, beginning }) =>
				piece +
				(ids.length ? `:${ids.join()}` : '') +
				(beginning.length ? `!${beginning.join()}` : '')
		);
		expect(told).toEqual(expected);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	});
});
