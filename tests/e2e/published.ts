import { readFileSync } from 'node:fs';

/** The published figures as a stranger would read them: the files of data/, none of the site's code. */
function rowsOf(path: string): Record<string, string>[] {
	const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
	});
}

/** Names by code, for districts that still exist. */
export const districts = rowsOf('data/districts.csv').filter(({ valid_to }) => valid_to === '');

export interface Published {
	code: string;
	name: string;
	value: number;
}

/** Every published value of a series at a survey, highest first. */
export function published(
	period: string,
	{ sex = 'total', age = '15+', measure = 'employment_rate', province = '' } = {}
): Published[] {
	const known = new Map(
		districts
			.filter((district) => province === '' || district.province === province)
			.map(({ code = '', name_ko = '' }) => [code, name_ko])
	);
	return rowsOf(`data/employment/${period}.csv`)
		.filter((row) => row.sex === sex && row.age === age && row.measure === measure)
		.flatMap(({ district_code: code = '', value = '' }) => {
			const name = known.get(code);
			return name !== undefined && value !== '' ? [{ code, name, value: Number(value) }] : [];
		})
		.sort((a, b) => b.value - a.value);
}

/** Changes between two surveys in points, largest rise first. */
export function changes(from: string, to: string, options: Parameters<typeof published>[1] = {}) {
	const before = new Map(published(from, options).map(({ code, value }) => [code, value]));
	return published(to, options)
		.flatMap(({ code, name, value }) => {
			const then = before.get(code);
			return then === undefined
				? []
				: [{ code, name, change: Math.round((value - then) * 10) / 10 }];
		})
		.sort((a, b) => b.change - a.change);
}

/** The middle value, or the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return sorted.length % 2 === 1
		? sorted[Math.floor(half)]!
		: (sorted[half - 1]! + sorted[half]!) / 2;
}
