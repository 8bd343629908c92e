import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readReported } from '../csv/read-reported';
import type { Cell, Dataset } from '../domain/dataset';
import { implausibleFigures, type ImplausibleFigure } from '../domain/plausibility';
import { checkForeignKeys, type CheckedTable } from './check-foreign-keys';
import { checkTable } from './check-table';
import { readText } from './data-files';
import { describeText, readDataPackage, type Resource } from './data-package';
import { readEmployment } from './dataset';
import { checkListing } from './listed-files';
import { notAllowed, plausibilityIssues } from './plausibility-issues';
import { readReleaseChain, type ReleaseFigures } from './release-chain';
import { ResourceSchemas } from './resource-schemas';

/** One line of the report on a described file. */
export interface CheckedFile {
	path: string;
	rows: number | null;
	bytes: number;
	isGood: boolean;
}

/**
 * Everything below a root against `datapackage.json`, then through the readers that the site uses:
 * a file that is listed and absent, present and not listed, has a stale hash or breaks its schema.
 */
export function checkData(root: string): { files: CheckedFile[]; issues: Issue[] } {
	const { files, issues, figures } = readChecked(root);
	return { files, issues: [...issues, ...(figures?.issues ?? [])] };
}

/** The same with all that was read; no figures when a file is not as its schema says. */
export function readChecked(root: string): {
	files: CheckedFile[];
	issues: Issue[];
	figures: CheckedFigures | null;
} {
	const { value, issues } = readDataPackage(root);
	if (!value) return { files: [], issues, figures: null };
	issues.push(...checkListing(root, value));
	const schemas = new ResourceSchemas(root);
	const tables: CheckedTable[] = [];
	const files = value.resources.map((resource): CheckedFile => {
		const { path, name } = resource;
		const { text, issues: own } = readText(join(root, path), path);
		const facts = text === null ? null : describeText(text, resource.type === 'table');
		if (facts) own.push(...staleFacts(resource, facts));
		const { schema, issues: schemaIssues } = schemas.read(resource);
		own.push(...schemaIssues);
		if (text !== null && schema) {
			const { columns, issues: found } = checkTable(text, path, schema);
			own.push(...found);
			tables.push({ name, path, schema, columns });
		}
		issues.push(...own);
		return {
			path,
			rows: facts?.rows ?? null,
			bytes: facts?.bytes ?? 0,
			isGood: own.length === 0
		};
	});
	issues.push(...checkForeignKeys(tables));
	// What a schema cannot say (rates up to 100, marks that fit values) the site's readers do.
	const isReadable = issues.every(({ problem }) => problem === 'stale-description');
	return { files, issues, figures: isReadable ? readAsTheSiteDoes(root) : null };
}

/** What the site's readers make of the folder. */
export interface CheckedFigures {
	dataset: Dataset;
	cells: readonly Cell[];
	/** Every accepted release, oldest first. */
	chain: readonly ReleaseFigures[];
	/** Figures that can hardly be right and that no release let through: the last of the issues. */
	implausible: readonly ImplausibleFigure[];
	issues: Issue[];
}

function staleFacts(resource: Resource, facts: ReturnType<typeof describeText>): Issue[] {
	const stale = (['rows', 'bytes', 'hash'] as const).filter(
		(fact) => facts[fact] !== resource[fact]
	);
	return stale.map((fact) => ({
		file: resource.path,
		row: null,
		column: null,
		problem: 'stale-description',
		found: `datapackage.json says ${fact} ${resource[fact]}, the file has ${facts[fact]}.`,
		advice: 'After an intended edit run: npm run data -- hash'
	}));
}

/** Figures, what was read in the press, and every earlier release; then whether the figures can be right. */
function readAsTheSiteDoes(root: string): CheckedFigures {
	const { dataset, cells, issues } = readEmployment(root);
	const file = 'reported.csv';
	const { text, issues: unreadable } = readText(join(root, file), file);
	const reported = text === null ? { issues: [] } : readReported(text, file, dataset);
	const { chain, issues: unrecovered } = readReleaseChain(root);
	const allowed = chain.flatMap(({ release }) => release.allowed);
	const implausible = notAllowed(implausibleFigures(dataset), allowed);
	return {
		dataset,
		cells,
		chain,
		implausible,
		issues: [
			...issues,
			...unreadable,
			...reported.issues,
			...unrecovered,
			...plausibilityIssues(implausible, dataset.districts)
		]
	};
}
