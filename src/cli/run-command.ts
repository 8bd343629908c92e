export type ExitCode = number | Promise<number>;

/**
 * Runs a command line as a program: its number becomes the exit code, and what it throws one message
 * on stderr and exit code 1, never a stack.
 */
export async function runCommand(command: (args: readonly string[]) => ExitCode): Promise<void> {
	// Whoever reads our output may stop early (`… | head`): that is no error of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	try {
		process.exitCode = await command(process.argv.slice(2));
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
