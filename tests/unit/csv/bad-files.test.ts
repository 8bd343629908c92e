import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/lib/csv/decode-text';
import { formatIssues, type Issue } from '../../../src/lib/csv/issue';
import { readDistricts } from '../../../src/lib/csv/read-districts';
import { readFigures } from '../../../src/lib/csv/read-figures';
import { readPublished } from '../../../src/lib/csv/read-published';
import { readReported } from '../../../src/lib/csv/read-reported';
import { decodeCp949 } from '../../../src/lib/server/decode-cp949';
import { fixturePath, fixtureText, smallLists } from '../../fixtures/lists';

interface Reading {
	issues: Issue[];
}

/** Which reader each folder of bad files is for. A new case is a CSV and the text that it must give. */
const readers: Record<string, (text: string, file: string) => Reading> = {
	figures: (text, file) => readFigures(text, file, '2023H1', smallLists),
	published: (text, file) => readPublished(text, file, smallLists),
	districts: (text, file) => readDistricts(text, file),
	reported: (text, file) => readReported(text, file, smallLists)
};

describe.each(Object.entries(readers))('bad files of %s', (folder, read) => {
	const files = readdirSync(fixturePath(`bad/${folder}`)).filter((file) => file.endsWith('.csv'));

	it.each(files)('%s', (file) => {
		const decoded = decodeText(
			readFileSync(fixturePath(`bad/${folder}/${file}`)),
			file,
			decodeCp949
		);
		const issues = decoded.issues.length > 0 ? decoded.issues : read(decoded.text, file).issues;
		const expected = fixtureText(`bad/${folder}/${file.replace(/csv$/, 'txt')}`);
		expect(`${formatIssues(issues)}\n`).toBe(expected);
	});
});
