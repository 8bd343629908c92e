import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { figureListMetadata } from '../../../src/lib/evidence/figure-list-metadata';
import { packScript } from '../../../src/lib/server/pack-script';
import { standalonePage } from '../../../src/lib/views/standalone-page';
import { smallLists } from '../../fixtures/lists';

describe('packScript', async () => {
	const script = await packScript();

	it('stays small enough to be part of every pack', () => {
		const kilobytes = Buffer.byteLength(script) / 1000;
		expect(kilobytes).toBeGreaterThan(20);
		expect(kilobytes).toBeLessThan(60);
	});

	it('is one piece that loads nothing and cannot end the element it stands in', () => {
		expect(script).not.toMatch(/\bimport\s*[({'"]|^export /m);
		expect(script).not.toMatch(/<\/script|<!--/i);
		expect(() => new Function(script)).not.toThrow();
	});
});

describe('standalonePage', () => {
	it('allows its own script by hash, and nothing from anywhere', () => {
		const script = 'document.title = "영등포구";';
		const hash = createHash('sha256').update(script).digest('base64');
		const page = standalonePage({
			...{ locale: 'en', title: 'A <b> & "c"', description: '', head: '', body: '<p>' },
			...{ styles: '', script, scriptHash: hash }
		});
		expect(page).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
		expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
		expect(page).toContain('<html lang="en">');
		expect(page).toContain(`<script>${script}</script>`);
	});
});

describe('figureListMetadata', () => {
	const metadata = figureListMetadata(
		{
			url: 'claim.csv',
			title: '고용률 1위',
			source: '통계청',
			sourceHref: 'https://kosis.kr',
			licenceHref: 'https://example.org/licence',
			created: '2026-11-21',
			version: '2026.1+test'
		},
		smallLists.measures,
		'ko'
	);

	it('describes the table beside it in the vocabulary of CSV on the Web', () => {
		expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
		expect(metadata.url).toBe('claim.csv');
		expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual([
			...['period', 'district_name_ko', 'district_code', 'sex'],
			...['age', 'measure', 'value', 'mark']
		]);
	});

	it.each([
		['period', '2023H1', '2023-1'],
		['district_code', '0119', '119'],
		['age', '15+', '15'],
		['mark', '*r', 'z'],
		['measure', 'employment_rate', 'employment']
	])('gives column %s a pattern that %s fits and %s does not', (name, good, bad) => {
		const column = metadata.tableSchema.columns.find((each) => each.name === name)!;
		const { format } = column.datatype as { format: string };
		const whole = new RegExp(`^(?:${format})$`);
		expect([whole.test(good), whole.test(bad)]).toEqual([true, false]);
	});

	it('asks for every cell but those that may be blank', () => {
		const blank = metadata.tableSchema.columns.filter(({ required }) => !required);
		expect(blank.map(({ name }) => name)).toEqual(['value', 'mark']);
	});
});
