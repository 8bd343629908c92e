import { formatMark } from '../csv/mark';
import { periodOfFile } from '../csv/read-figures';
import { cellFlags, marksOf, seriesKey, type Dataset, type SeriesId } from '../domain/dataset';
import type { Unit } from '../domain/measure';
import type { DescribedPackage } from './described-package';
import { releaseFacts, unitOf, writeDataResource, type JsonRecord } from './write-data-resource';

/** The columns of a series: those of the tables that it is taken from, and its survey. */
function seriesFields({ tables }: DescribedPackage, unit: Unit): object[] {
	const figures = tables.find(({ path }) => periodOfFile(path))?.columns.fields ?? [];
	const described = (name: string) => figures.find((field) => field.name === name) ?? { name };
	const surveys = 'Half-year of the survey: H1 in spring, H2 in autumn';
	return [
		described('district_code'),
		{ name: 'period', type: 'string', description: surveys, constraints: { required: true } },
		{ ...described('value'), unit },
		described('mark')
	];
}

/**
 * One series as JSON, a record for each published figure: by district, then oldest survey first. Its
 * CSV is wide, with marks behind the values; here each stands in a column of its own.
 */
export function seriesJson(described: DescribedPackage, dataset: Dataset, id: SeriesId): string {
	const measure = dataset.measure(id.measure);
	if (!measure) throw new Error(`Unknown measure ${id.measure}`);
	const columns = dataset.periodsOf(id).flatMap((period) => {
		const column = dataset.column(id, period);
		return column ? [{ period, ...column }] : [];
	});
	const records = dataset.districts.all.flatMap(({ code }, position) =>
		columns.flatMap(({ period, values, flags }): JsonRecord[] => {
			const flag = flags[position] ?? 0;
			if (flag === 0) return [];
			const mark = formatMark(marksOf(flag));
			const value = flag & cellFlags.present ? (values[position] ?? null) : null;
			return [{ district_code: code, period, value, mark: mark || null }];
		})
	);
	return writeDataResource(
		{
			// Names are small letters, digits, dots, dashes and underscores in Data Package v2.
			name: seriesKey(id).replace('+', '-plus'),
			title: `${measure.label.en} ${measure.label.ko}, ${id.sex}, ${id.age}`,
			sources: described.dataPackage.sources,
			...releaseFacts(described, dataset),
			measure: unitOf(measure),
			sex: id.sex,
			age: id.age,
			schema: {
				fields: seriesFields(described, measure.unit),
				missingValues: [''],
				primaryKey: ['district_code', 'period']
			}
		},
		records
	);
}
