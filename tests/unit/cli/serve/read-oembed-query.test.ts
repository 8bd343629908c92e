import { describe, expect, it } from 'vitest';
import { readOembedQuery } from '../../../../src/cli/serve/read-oembed-query';

const page = 'url=https://example.org/districts/1119/';
const read = (query: string) => readOembedQuery(new URLSearchParams(query));

describe('an oEmbed request', () => {
	it.each([
		['no limits', '', { maxWidth: null, maxHeight: null }],
		['both limits', '&maxwidth=320&maxheight=200', { maxWidth: 320, maxHeight: 200 }],
		['fields of others', '&dnt=1&lang=de', { maxWidth: null, maxHeight: null }]
	])('is read with %s', (_, more, limits) => {
		expect(read(page + more)).toEqual({
			url: new URL('https://example.org/districts/1119/'),
			format: 'json',
			limits
		});
	});

	it.each([
		['no address', 'format=json', 400, '“url” is missing'],
		['an empty address', 'url=', 400, '“url” is missing'],
		['half an address', 'url=/districts/1119/', 400, '“url” is “/districts/1119/”'],
		['an address that runs', 'url=javascript:alert(1)', 400, 'Begin with http:// or https://'],
		['two addresses', `${page}&${page}`, 400, '“url” is given more than once'],
		['a width in words', `${page}&maxwidth=wide`, 400, '“maxwidth” is “wide”'],
		['no width', `${page}&maxwidth=`, 400, '“maxwidth” is “”'],
		['a width of nothing', `${page}&maxwidth=0`, 400, '“maxwidth” is “0”'],
		['a height below nothing', `${page}&maxheight=-5`, 400, '“maxheight” is “-5”'],
		['half a pixel', `${page}&maxheight=1.5`, 400, 'whole number of pixels'],
		['a number with an exponent', `${page}&maxwidth=1e9`, 400, '“maxwidth” is “1e9”'],
		['an unknown format', `${page}&format=yaml`, 501, 'Ask for json or xml']
	])('is refused with %s', (_, query, status, error) => {
		expect(read(query)).toEqual({ status, error: expect.stringContaining(error) });
	});

	it('is answered in short however long it is', () => {
		const refusal = read(`url=${'x'.repeat(5000)}`);
		expect('error' in refusal && refusal.error.length).toBeLessThan(250);
	});
});
