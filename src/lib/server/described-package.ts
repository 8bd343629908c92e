import { formatIssues, type Issue } from '../csv/issue';
import { defaultDataRoot } from './data-files';
import { readDataPackage, type DataPackage, type Resource } from './data-package';
import { ResourceSchemas } from './resource-schemas';
import type { TableSchema } from './table-schema';

/** A described CSV with its columns. */
export interface DescribedTable extends Resource {
	columns: TableSchema;
}

/** The data package with the columns of its tables, in the order of the package. */
export interface DescribedPackage {
	root: string;
	dataPackage: DataPackage;
	tables: DescribedTable[];
}

/** What is published, as `datapackage.json` describes it. Throws when the package is broken. */
export function describedPackage(root: string = defaultDataRoot()): DescribedPackage {
	const { value, issues } = readDataPackage(root);
	if (!value) throw new Error(formatIssues(issues));
	const schemas = new ResourceSchemas(root);
	const broken: Issue[] = [];
	const tables = value.resources.flatMap((resource): DescribedTable[] => {
		if (resource.type !== 'table') return [];
		const { schema, issues: found } = schemas.read(resource);
		broken.push(...found);
		return schema ? [{ ...resource, columns: schema }] : [];
	});
	if (broken.length > 0) throw new Error(formatIssues(broken));
	return { root, dataPackage: value, tables };
}
