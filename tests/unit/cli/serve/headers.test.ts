import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../../src/cli/serve/headers';

const open = { 'access-control-allow-origin': '*' };
const csv = { 'content-type': 'text/csv; charset=utf-8' };
const template = { 'content-type': 'text/plain; charset=utf-8' };
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };
const anHour = { 'cache-control': 'public, max-age=3600' };

describe('headers of a path', () => {
	it.each([
		['/', {}],
		['/claims/a/b/', {}],
		['/embed/ko/districts/1119/', open],
		['/embed/frame.js', open],
		['/embed/goyong.html', { ...template, ...open }],
		['/embedding/', {}],
		['/oembed/ko/districts/1119.json', open],
		['/data/series/employment_rate.total.15+.csv', { ...csv, ...open }],
		['/data/datapackage.json', open],
		['/charts/ko/districts/1119.svg', open],
		['/images/ko/presets/women.png', open],
		['/evidence/ko/a/b.csv', { ...csv, ...open }],
		['/embed.js', { ...open, ...anHour }],
		['/goyong-chart.js', { ...open, ...anHour }],
		['/_app/immutable/entry/start.js', forEver],
		['/fonts/goyong-sans-1a2b.woff2', forEver],
		['/fonts/LICENSE.txt', {}]
	])('%s', (path, headers) => {
		expect(headersOf(path)).toEqual({ 'x-content-type-options': 'nosniff', ...headers });
	});
});
