import { parseArgs } from 'node:util';
import { detectClaims } from '../../lib/detect/detect-claims';
import { loadDataset } from '../../lib/server/dataset';
import { checkRecord } from './check-record';
import { checkText } from './check-text';
import { readFile } from './read-file';

const help = `Finds the claims about district employment in a Korean text and judges them on the figures.

  npm run --silent check -- FILE [--date 2024-08-09] [--district 1119] [--json]

  FILE         plain text, Markdown, HTML or a Jekyll post; UTF-8 or CP949
  --date       of the text, for "지난해" and the like; by default the post's own
  --district   code of the district whose text it is, for "우리 구"; by default the post's own
  --json       {"claims":[{"quote","start","end","kind","district","measure","sex","age","periods",
               "universe","stated","verdict","readings":[…],"understood":[…],"flags":[…]}],
               "notes":[{"kind","quote","start","end","choices"}],"date","text"};
               null where the text leaves a parameter open

Offsets count UTF-16 units of the plain text that was read ("text"), without markup and front matter.`;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad input. */
export function runCheck(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			date: { type: 'string' },
			district: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const [file, ...others] = positionals;
	if (file === undefined || others.length > 0) {
		throw new Error(`Give one FILE, got ${positionals.length}. --help shows how.`);
	}
	if (values.date !== undefined && !isDate(values.date)) {
		throw new Error(`--date "${values.date}" is not a date. Write it as 2024-08-09.`);
	}
	const { text, frontMatter } = readFile(file);
	const dataset = loadDataset();
	const { districts, measures } = dataset;
	const district = values.district ?? frontMatter?.district ?? null;
	if (district !== null && !districts.find(district)) {
		throw new Error(`The district "${district}" is not known. Give a code of data/districts.csv.`);
	}
	const date = values.date ?? frontMatter?.date ?? null;
	const { claims, notes } = detectClaims(text, { districts, measures, date, district });
	const records = claims.map((claim) => checkRecord(claim, dataset, date));
	console.log(
		values.json
			? JSON.stringify({ claims: records, notes, date, text }, null, 2)
			: checkText(records, notes, districts)
	);
	return 0;
}

function isDate(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
