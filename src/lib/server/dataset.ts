import { join } from 'node:path';
import { formatIssues, type Issue } from '../csv/issue';
import { periodOfFile, readFigures } from '../csv/read-figures';
import { Dataset, type Cell } from '../domain/dataset';
import { readDataLists } from './data-lists';
import { dataVersion } from './data-version';
import { defaultDataRoot, employmentFiles, readText } from './data-files';

/** All cells of the employment tables below a root, with every issue in any of them. */
export function readEmployment(root: string): {
	dataset: Dataset;
	cells: Cell[];
	issues: Issue[];
} {
	const { lists, issues } = readDataLists(root);
	const cells: Cell[] = [];
	const files = employmentFiles(root);
	const texts: string[] = [];
	// Without the lists every row would be one more "not known".
	for (const file of issues.length > 0 ? [] : files) {
		const period = periodOfFile(file);
		const source = readText(join(root, file), file);
		issues.push(...source.issues);
		if (!period) {
			const found = 'The file is not named after a period.';
			const advice = 'Name it as 2023H1.csv, or move it out of the folder.';
			issues.push({ file, row: null, column: null, problem: 'unknown-period', found, advice });
		}
		if (!period || source.text === null) continue;
		texts.push(source.text);
		const figures = readFigures(source.text, file, period, lists);
		issues.push(...figures.issues);
		for (const cell of figures.cells) cells.push(cell);
	}
	const version = dataVersion(root, texts);
	issues.push(...version.issues);
	const { districts, measures } = lists;
	const dataset = new Dataset(districts, measures, issues.length ? [] : cells, version.version);
	return { dataset, cells, issues };
}

/**
 * Everything in `data/` as one dataset. Any issue stops with one error that lists them all, so a
 * site is never built on part of the figures. A test may give the root of a changed copy.
 */
export function loadDataset(root: string = defaultDataRoot()): Dataset {
	const { dataset, issues } = readEmployment(root);
	if (issues.length === 0 && dataset.periods().length === 0) {
		throw new Error(
			`There are no figures in ${join(root, 'employment')}: is this the data folder?`
		);
	}
	if (issues.length > 0) {
		throw new Error(`The tables in ${root} cannot be used:\n${formatIssues(issues)}`);
	}
	return dataset;
}
