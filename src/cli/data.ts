import { runData } from './data/run-data';

/** Today as the maintainer's calendar has it: the one place where the clock is read. */
function today(): string {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

// Whoever reads our output may stop early (`… | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.exitCode = runData(process.argv.slice(2), today());
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
