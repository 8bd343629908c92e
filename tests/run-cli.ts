import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';

/** Runs a command line as npm does, in a process of its own: slow, so once or twice a test file. */
export function spawnCli(file: string, args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', `src/cli/${file}`, ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

/** Whether a command ends well when its reader stops reading. */
export function spawnCliIntoClosedPipe(file: string, args: readonly string[]) {
	const quoted = args.map((arg) => `'${arg}'`).join(' ');
	const command = `"${process.execPath}" --import tsx src/cli/${file} ${quoted} | true`;
	const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
		encoding: 'utf8'
	});
	return { status, stderr };
}

/** Runs the function behind a command line here and collects what it prints. */
export function printedBy(run: () => number): { status: number; stdout: string } {
	let stdout = '';
	const log = vi.spyOn(console, 'log').mockImplementation((text) => void (stdout += `${text}\n`));
	try {
		return { status: run(), stdout };
	} finally {
		log.mockRestore();
	}
}
