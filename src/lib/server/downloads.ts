import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { formatIssues } from '../csv/issue';
import { periodOfFile } from '../csv/read-figures';
import { writeSeries } from '../csv/write-series';
import { seriesKey, type Dataset, type SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import { seriesInOrder } from '../domain/series-in-order';
import { csvwMetadataPath, dataZipPath, peersJsonPath, seriesCsvPath } from '../links/site-links';
import { csvwFile, csvwMetadataFile } from './csvw-metadata';
import { defaultDataRoot, readBytes } from './data-files';
import { describeText, packageFile, readDataPackage, type FileFacts } from './data-package';
import { describedPackage } from './described-package';
import { siteZip } from './package-zip';
import { peersFile } from './peers-file';

/** A file that the site serves below `/data/`. */
export interface Download {
	href: string;
	/** Below `/data/`. */
	name: string;
	/** Records below the header; null for what is no table. */
	rows: number | null;
	bytes: number;
	/** Hexadecimal; null for the description, which cannot hold its own. */
	sha256: string | null;
	/** The same rows as JSON; null for what is no table. */
	jsonHref: string | null;
}

export interface Downloads {
	/** The description of everything first, then lists. */
	lists: Download[];
	/** Worked out from the figures at build. */
	computed: Download[];
	/** All of it but the series, which follow from the rest. */
	zip: Download;
	/** Newest first. */
	periods: (Download & { period: Period })[];
	series: (Download & { series: SeriesId })[];
	/** What the data package says of everything together. */
	licenceHref: string;
	sourceHref: string | null;
	/** ISO days on which tables were collected, oldest first, each once. */
	retrieved: string[];
}

/** The columns of the employment tables: a part of the description that is a file of its own. */
const schemaFile = 'employment/schema.json';

/** Every file there is to download, with what can be counted of it. Throws when the package is broken. */
export function siteDownloads(dataset: Dataset, root: string = defaultDataRoot()): Downloads {
	const { value, issues } = readDataPackage(root);
	if (!value) throw new Error(formatIssues(issues));
	const { resources, licenses, sources } = value;
	const described = resources.map(({ path, ...facts }) => download(path, facts));
	const periods = described.flatMap((file) => {
		const period = periodOfFile(file.name);
		return period ? [{ ...file, period }] : [];
	});
	return {
		lists: [
			{ ...plainFile(root, packageFile), sha256: null },
			...described.filter(({ name }) => !periodOfFile(name)),
			plainFile(root, schemaFile)
		],
		computed: [csvwDownload(root), peersDownload(dataset)],
		zip: zipDownload(),
		periods: periods.reverse(),
		series: seriesInOrder(dataset).map((series) => seriesDownload(dataset, series)),
		licenceHref: licenses[0]!.path,
		sourceHref: sources[0]?.path ?? null,
		retrieved: [...new Set(resources.map(({ retrieved }) => retrieved))].sort()
	};
}

function download(path: string, { rows, bytes, hash }: FileFacts): Download {
	return {
		href: `/data/${path}`,
		name: path,
		rows: rows ?? null,
		bytes,
		sha256: hash.replace(/^sha256:/, ''),
		jsonHref: rows === undefined ? null : `/data/${path.replace(/\.csv$/, '.json')}`
	};
}

function plainFile(root: string, path: string): Download {
	const { bytes, issues } = readBytes(join(root, path), path);
	if (!bytes) throw new Error(formatIssues(issues));
	return download(path, describeText(Buffer.from(bytes).toString('utf8'), false));
}

function peersDownload(dataset: Dataset): Download {
	const file = download('peers.json', describeText(peersFile(dataset), false));
	return { ...file, href: peersJsonPath() };
}

function csvwDownload(root: string): Download {
	const text = csvwMetadataFile(describedPackage(root));
	return { ...download(csvwFile, describeText(text, false)), href: csvwMetadataPath() };
}

function zipDownload(): Download {
	const zip = siteZip();
	const href = dataZipPath();
	const name = href.split('/').at(-1) ?? href;
	const hash = createHash('sha256').update(zip).digest('hex');
	return { href, name, rows: null, bytes: zip.length, sha256: hash, jsonHref: null };
}

/** Of the same text as the endpoint serves, so that size and hash are those of the download. */
function seriesDownload(dataset: Dataset, series: SeriesId): Download & { series: SeriesId } {
	const facts = describeText(writeSeries(dataset, series), true);
	const file = download(`series/${seriesKey(series)}.csv`, facts);
	return { ...file, name: `${seriesKey(series)}.csv`, href: seriesCsvPath(series), series };
}
