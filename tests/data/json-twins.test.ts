import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeries } from '../../src/lib/csv/read-series';
import { writeSeries } from '../../src/lib/csv/write-series';
import { formatMark } from '../../src/lib/csv/mark';
import { seriesKey } from '../../src/lib/domain/dataset';
import { loadDataset } from '../../src/lib/server/dataset';
import { describedPackage } from '../../src/lib/server/described-package';
import { seriesJson } from '../../src/lib/server/series-json';
import { tableJson } from '../../src/lib/server/table-json';

const dataset = loadDataset();
const described = describedPackage();
const { districts, measures } = dataset;

/** A CSV as a stranger would read it; our tables have no quotation marks but in notes. */
function plainRows(path: string): Record<string, string>[] {
	const [header = '', ...lines] = readFileSync(`data/${path}`, 'utf8').trimEnd().split('\n');
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
	});
}

const blankAsText = (record: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')]));

describe('the JSON beside a CSV', () => {
	const simple = described.tables.filter(
		({ path }) => !readFileSync(`data/${path}`, 'utf8').includes('"')
	);

	it.each(simple.map((table) => [table.path, table] as const))(
		'has the same rows as %s',
		(path, table) => {
			const { data } = JSON.parse(tableJson(described, table, dataset));
			expect(data.map(blankAsText)).toEqual(plainRows(path));
		}
	);

	it.each(described.tables.map((table) => [table.path, table] as const))(
		'has a record for each row of %s, and says what it is',
		(_, table) => {
			const read = JSON.parse(tableJson(described, table, dataset));
			expect(read.data).toHaveLength(table.rows ?? 0);
			expect(read).toMatchObject({
				name: table.name,
				title: table.title,
				sources: table.sources,
				version: dataset.version,
				schema: { fields: table.columns.fields }
			});
		}
	);

	it('writes codes as text, numbers as numbers, blanks as null', () => {
		const table = described.tables.find(({ path }) => path === 'employment/2023H1.csv');
		const read = JSON.parse(tableJson(described, table!, dataset));
		expect(read.data[0]).toEqual({
			district_code: '1101',
			...{ sex: 'total', age: '15+', measure: 'employment_rate' },
			...{ value: 53.9, mark: null }
		});
		expect(read.measures[0]).toMatchObject({ id: 'employment_rate', unit: 'percent', decimals: 1 });
	});
});

describe('the JSON of a series', () => {
	it.each(dataset.seriesIds().map((id) => [seriesKey(id), id] as const))(
		'has the figures of %s.csv, marks apart',
		(file, id) => {
			const { cells } = readSeries(writeSeries(dataset, id), file, id, { districts, measures });
			const read = JSON.parse(seriesJson(described, dataset, id));
			expect(read.data).toEqual(
				cells.map((cell) => ({
					district_code: cell.district,
					period: cell.period,
					value: cell.value,
					mark: formatMark(cell) || null
				}))
			);
			expect(read.name).toMatch(/^[a-z0-9._-]+$/);
			expect(read.measure.unit).toBe(dataset.measure(id.measure)?.unit);
			expect(read.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
				Object.keys(read.data[0])
			);
		}
	);
});
