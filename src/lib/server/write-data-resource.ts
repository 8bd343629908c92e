import type { Dataset } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import type { DescribedPackage } from './described-package';

/** One row by the names of its columns; null where the CSV is blank. */
export type JsonRecord = Readonly<Record<string, string | number | null>>;

/**
 * A Data Resource (Data Package v2) with its rows inline: what it is, then its columns, then one record
 * a line. Records repeat the names of columns and pack well, and R, pandas and Observable take them
 * as a table without being told how.
 */
export function writeDataResource(about: object, records: readonly JsonRecord[]): string {
	const head = JSON.stringify(about).slice(0, -1);
	return `${head},"data":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}

/** What every such file says of the release. */
export const releaseFacts = ({ dataPackage }: DescribedPackage, { version }: Dataset) => ({
	version,
	created: dataPackage.created,
	licenses: dataPackage.licenses
});

/** What it takes to read the values of a measure. */
export const unitOf = ({ id, label, unit, decimals }: Measure) => ({ id, label, unit, decimals });
