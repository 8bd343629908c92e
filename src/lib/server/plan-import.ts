import { basename, join } from 'node:path';
import type { FigureLists } from '../csv/figure-lists';
import type { Issue } from '../csv/issue';
import { cellKey, mergeCells, type MergeStep } from '../csv/merge-cells';
import { readPublished } from '../csv/read-published';
import type { PublishedReading } from '../csv/shapes/shape';
import { writeFigures } from '../csv/write-figures';
import type { Cell } from '../domain/dataset';
import { comparePeriods, type Period } from '../domain/period';
import { readText } from './data-files';
import { packageFile, readDataPackage, writeDataPackage, type DataPackage } from './data-package';
import { readDataLists } from './data-lists';
import { readEmployment } from './dataset';
import { employmentResource } from './employment-resource';
import type { FileToWrite } from './write-files';

/** What one published file would do. */
export interface ImportedFile {
	file: string;
	/** Title of the shape; null when it could not be read. */
	shape: string | null;
	steps: MergeStep[];
	skipped: ReadonlyMap<string, number>;
}

export interface ImportPlan {
	imported: ImportedFile[];
	issues: Issue[];
	/** Figures that the files would change: refused unless asked for. */
	conflicts: MergeStep[];
	/** Empty when there are issues, and when nothing would change. */
	writes: FileToWrite[];
}

/** A published table as it was read, wherever it came from. */
export interface PublishedSource {
	file: string;
	/** Title of the shape; null when it could not be read. */
	shape: string | null;
	reading: PublishedReading;
}

const nothing: PublishedReading = { cells: [], skipped: new Map(), issues: [] };

/**
 * Reads published tables against the figures there are and says what bringing them in would do,
 * without writing anything. `retrieved` is the ISO day on which the files were downloaded.
 */
export function planImport(root: string, paths: readonly string[], retrieved: string): ImportPlan {
	return planSources(root, retrieved, (lists) =>
		paths.map((path) => {
			const file = basename(path);
			const { text, issues } = readText(path, file);
			if (text === null) return { file, shape: null, reading: { ...nothing, issues } };
			const { shape, ...reading } = readPublished(text, file, lists);
			return { file, shape, reading };
		})
	);
}

/** The same for tables that are read by someone else, once the lists that they need are known. */
export function planSources(
	root: string,
	retrieved: string,
	read: (lists: FigureLists) => readonly PublishedSource[]
): ImportPlan {
	const existing = readEmployment(root);
	const { lists } = readDataLists(root);
	const described = readDataPackage(root);
	const issues = [...existing.issues, ...described.issues];
	if (issues.length > 0 || !described.value) {
		return { imported: [], issues, conflicts: [], writes: [] };
	}
	const before = new Map(existing.cells.map((cell) => [cellKey(cell), cell]));
	let cells: ReadonlyMap<string, Cell> = before;
	const imported = read(lists).map(({ file, shape, reading }): ImportedFile => {
		issues.push(...reading.issues);
		const merged = mergeCells(cells, reading.issues.length > 0 ? [] : reading.cells);
		cells = merged.cells;
		return { file, shape, steps: merged.steps, skipped: reading.skipped };
	});
	const conflicts = imported.flatMap(({ steps }) =>
		steps.filter(({ outcome }) => outcome === 'changed')
	);
	if (issues.length > 0) return { imported, issues, conflicts, writes: [] };

	const touched = new Set<Period>();
	for (const [key, cell] of cells) if (before.get(key) !== cell) touched.add(cell.period);
	const tables = [...touched].sort(comparePeriods).map((period) => {
		const ofPeriod = [...cells.values()].filter((cell) => cell.period === period);
		return { period, text: writeFigures(ofPeriod, lists.measures) };
	});
	const writes = tables.map(({ period, text }) => ({
		path: join(root, 'employment', `${period}.csv`),
		text
	}));
	if (writes.length > 0) {
		const resources = tables.map(({ period, text }) => employmentResource(period, text, retrieved));
		const text = writeDataPackage(withResources(described.value, resources));
		writes.push({ path: join(root, packageFile), text });
	}
	return { imported, issues, conflicts, writes };
}

/** Replaces resources of the same name and adds the others, tables of periods last and in order. */
function withResources(
	dataPackage: DataPackage,
	resources: readonly DataPackage['resources'][number][]
): DataPackage {
	const byName = new Map(dataPackage.resources.map((resource) => [resource.name, resource]));
	for (const resource of resources) byName.set(resource.name, resource);
	const isPeriod = (name: string) => name.startsWith('employment-');
	const all = [...byName.values()];
	return {
		...dataPackage,
		resources: [
			...all.filter(({ name }) => !isPeriod(name)),
			...all.filter(({ name }) => isPeriod(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
		]
	};
}
