import { runData } from './data/run-data';
import { runCommand } from './run-command';

/** Today as the maintainer's calendar has it: the one place where the clock is read. */
function today(): string {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

void runCommand((args) => runData(args, today()));
