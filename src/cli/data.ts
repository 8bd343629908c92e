import { parseArgs } from 'node:util';
import { checkCommand } from './data/check';
import { hashCommand } from './data/hash';
import { importCommand } from './data/import';

const help = `Brings published tables into data/ and checks what is there.

  npm run data -- import FILE… [--replace] [--retrieved 2026-11-21]
      adds the figures of published tables (KOSIS and the like, as downloaded);
      figures that differ from those in data/ are refused without --replace
  npm run data -- check
      checks every table against datapackage.json
  npm run data -- hash
      writes rows, bytes and sha256 anew into datapackage.json, after an edit by hand

  --data DIR   another data folder than ./data`;

const commands = { import: importCommand, check: checkCommand, hash: hashCommand } as const;

/** Today as the maintainer's calendar has it: the one place where the clock is read. */
function today(): string {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function run(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			data: { type: 'string', default: 'data' },
			replace: { type: 'boolean', default: false },
			retrieved: { type: 'string', default: today() },
			help: { type: 'boolean', default: false }
		}
	});
	const [name, ...files] = positionals;
	const command = Object.entries(commands).find(([known]) => known === name)?.[1];
	if (values.help || !command) {
		console.log(help);
		return values.help ? 0 : 1;
	}
	return command({ root: values.data, files, ...values });
}

// Whoever reads our output may stop early (`… | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.exitCode = run();
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
