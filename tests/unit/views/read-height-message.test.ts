import { describe, expect, it } from 'vitest';
import { readHeightMessage } from '../../../src/lib/views/read-height-message';

const told = (height: unknown) => ({ type: 'goyong:height', v: 1, id: 'x', height });

describe('readHeightMessage', () => {
	it.each<[string, unknown, number | null]>([
		['a height', told(512.2), 513],
		['too little', told(0), 100],
		['too much', told(99_999), 4000],
		['text', told('512'), null],
		['NaN', told(NaN), null],
		['no height', { type: 'goyong:height', v: 1 }, null],
		['another version', { ...told(512), v: '1' }, null],
		['another message', { type: 'goyong:ask', v: 1 }, null],
		['null', null, null],
		['a string', 'goyong:height', null]
	])('of %s', (_, message, height) => {
		expect(readHeightMessage(message)).toBe(height);
	});
});
