import { parseArgs } from 'node:util';
import { acceptVerdictsCommand } from './accept-verdicts';
import { checkCommand } from './check';
import { hashCommand } from './hash';
import { importCommand } from './import';

const help = `Brings published tables into data/ and checks what is there.

  npm run data -- import FILE… [--replace] [--retrieved 2026-11-21]
      adds the figures of published tables (KOSIS and the like, as downloaded);
      figures that differ from those in data/ are refused without --replace
  npm run data -- check
      checks every table against datapackage.json
  npm run data -- hash
      writes rows, bytes and sha256 anew into datapackage.json, after an edit by hand
  npm run data -- accept-verdicts
      judges every article and makes these verdicts the accepted ones (verdicts.json)

  --data DIR        another data folder than ./data
  --retrieved DAY   when the files were downloaded; today if not given`;

const commands = {
	import: importCommand,
	check: checkCommand,
	hash: hashCommand,
	'accept-verdicts': acceptVerdictsCommand
} as const;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export function runData(args: readonly string[], today: string): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			data: { type: 'string', default: 'data' },
			replace: { type: 'boolean', default: false },
			retrieved: { type: 'string', default: today },
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
