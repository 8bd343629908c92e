import { expect, it } from 'vitest';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { chartResponse } from '../../../src/lib/server/image-response';
import { garam, rate, rows, smallDataset } from '../charts/small-country';

const dataset = smallDataset(rows);
const spec = rankingChart(rankDistricts(dataset, rate, '2023H1', 'seoul'), {
	dataset,
	locale: 'ko',
	highlight: [garam]
});

it('answers an SVG that says its title', async () => {
	const response = await chartResponse(spec, 'svg', '/rankings/employment_rate/');
	expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
	expect(await response.text()).toContain(`<title id="title">${spec.title}</title>`);
});

it('answers a PNG, sharp at a column’s width', async () => {
	const response = await chartResponse(spec, 'png', '/rankings/employment_rate/');
	expect(response.headers.get('content-type')).toBe('image/png');
	const bytes = Buffer.from(await response.arrayBuffer());
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(1536);
});
