import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runData } from '../../src/cli/data/run-data';
import { fixturePath } from '../fixtures/lists';
import { makeSmallRoot } from '../fixtures/small-root';

let root: string;
beforeEach(() => (root = makeSmallRoot()));
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a command line on the small data folder and collects what it prints. */
function data(...args: string[]) {
	const printed = { stdout: '', stderr: '' };
	const out = vi.spyOn(console, 'log').mockImplementation((text) => void (printed.stdout += `${text}\n`));
	const err = vi
		.spyOn(console, 'error')
		.mockImplementation((text) => void (printed.stderr += `${text}\n`));
	try {
		return { status: runData([...args, '--data', root], '2026-11-22'), ...printed };
	} finally {
		out.mockRestore();
		err.mockRestore();
	}
}

/** Every file of the folder with its text: what "nothing written" is measured by. */
function contents(): string[] {
	return ['', 'employment'].flatMap((folder) =>
		readdirSync(join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => `${name}\n${readFileSync(join(root, folder, name), 'utf8')}`)
	);
}

describe('npm run data', () => {
	it('imports a table, after which the check is content and a second import adds nothing', () => {
		const age = fixturePath('kosis/age-table.csv');
		expect(data('import', age)).toMatchObject({
			status: 0,
			stderr: '',
			stdout: expect.stringContaining('4 files written')
		});
		expect(data('check')).toMatchObject({ status: 0, stderr: '' });
		expect(data('import', age).stdout).toContain('Nothing new.');
	});

	it('refuses a conflict with the old and the new figure, and takes it with --replace', () => {
		const file = join(root, 'published.txt');
		writeFileSync(file, '행정구역별,연령별,항목,단위,2023.1/2\n서울 영등포구,계,고용률 (%),,65.3\n');
		const before = contents();
		const refused = data('import', file);
		expect(refused.status).toBe(1);
		expect(refused.stdout).toContain('65.2 → 65.3');
		expect(refused.stderr).toContain('Nothing was written.');
		expect(contents()).toEqual(before);
		expect(data('import', file, '--replace').status).toBe(0);
		expect(contents().join()).toContain('1119,total,15+,employment_rate,65.3,');
	});

	it('writes nothing when one file of several is bad, and says where and what to do', () => {
		const before = contents();
		const bad = fixturePath('bad/published/age-thousands-separator.csv');
		const { status, stderr } = data('import', fixturePath('kosis/age-table.csv'), bad);
		expect(status).toBe(1);
		expect(stderr).toBe(
			'age-thousands-separator.csv row 2, column "2024.1/2": "1,204" is not a number. ' +
				'Remove the thousands separator.\nNothing was written.\n'
		);
		expect(contents()).toEqual(before);
	});

	it.each([
		['no command', [], 'npm run data -- import FILE'],
		['an unknown command', ['improt'], 'npm run data -- import FILE'],
		['no file', ['import'], 'Name the files to import'],
		['a day that is none', ['import', 'a.csv', '--retrieved', 'today'], 'is not a day']
	])('explains itself: %s', (_, args, message) => {
		const { status, stdout, stderr } = data(...args);
		expect(status).toBe(1);
		expect(stdout + stderr).toContain(message);
	});

	it('renews the hash after an edit by hand, which the check asks for', () => {
		const file = join(root, 'employment/2023H1.csv');
		writeFileSync(file, readFileSync(file, 'utf8').replace('65.2', '65.3'));
		const check = data('check');
		expect(check.status).toBe(1);
		expect(check.stdout).toMatch(/employment\/2023H1\.csv +5 +\d+ {2}WRONG/);
		expect(check.stderr).toContain('After an intended edit run: npm run data -- hash');
		expect(data('hash')).toMatchObject({
			status: 0,
			stdout: '  employment/2023H1.csv\n1 hash renewed.\n'
		});
		expect(data('check').status).toBe(0);
	});

	it('ends with 1 and one line, not a stack, as a program', () => {
		const args = ['--import', 'tsx', 'src/cli/data.ts', 'import', 'a.csv', '--force'];
		const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toMatch(/^Unknown option '--force'.*\n$/);
	}, 30_000);

	it('bears a reader that stops reading', () => {
		const command = `"${process.execPath}" --import tsx src/cli/data.ts check --data "${root}" | true`;
		const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
			encoding: 'utf8'
		});
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	}, 30_000);
});
