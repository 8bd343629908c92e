import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../../src/lib/embed/height-messages';

const sender = { id: 'a1', src: 'https://goyong.example/embed/', secret: null };

describe('heightMessages', () => {
	it('says a height in every dialect, field by field', () => {
		expect(heightMessages(412, sender)).toEqual([
			{ type: 'goyong:height', v: 1, id: 'a1', height: 412 },
			{ 'datawrapper-height': { a1: 412 } },
			{ sentinel: 'amp', type: 'embed-size', height: 412 },
			'{"src":"https://goyong.example/embed/","context":"iframe.resize","height":412}'
		]);
	});

	it('answers WordPress only where it has given a secret', () => {
		expect(heightMessages(412, { ...sender, secret: 's9' }).at(-1)).toEqual({
			message: 'height',
			value: 412,
			secret: 's9'
		});
	});
});
