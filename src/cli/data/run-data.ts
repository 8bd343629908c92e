import { parseArgs } from 'node:util';
import { acceptCommand } from './accept';
import { acceptVerdictsCommand } from './accept-verdicts';
import { checkCommand } from './check';
import type { ExitCode } from '../run-command';
import { diffCommand } from './diff';
import { fetchCommand } from './fetch';
import { hashCommand } from './hash';
import { importCommand } from './import';

const help = `Brings published tables into data/ and checks what is there.

  npm run data -- import FILE… [--replace] [--retrieved 2026-11-21]
      adds the figures of published tables (KOSIS and the like, as downloaded);
      figures that differ from those in data/ are refused without --replace
  npm run data -- fetch --periods 2023H1..2026H1 [--tables summary,age] [--replace]
      asks KOSIS for the same tables, with the key in KOSIS_API_KEY, and adds them likewise
  npm run data -- diff [--json]
      what the tables change against the last release, and what to do about each change
  npm run data -- accept --note "What changed and why" [--allow "CELL why it is right"]…
      makes the tables the next release: version, hashes, verdicts, history and data/CHANGELOG.md
  npm run data -- check
      checks every table against datapackage.json, and that every earlier release can be had
  npm run data -- hash
      writes rows, bytes and sha256 anew into datapackage.json, after an edit by hand
  npm run data -- accept-verdicts
      judges every article and makes these verdicts the accepted ones (verdicts.json)
  npm run data -- help

  --data DIR        another data folder than ./data
  --retrieved DAY   when the files were downloaded; today if not given

Of fetch:
  --dry-run         shows the calls and their cells, asks nothing and needs no key
  --fresh           asks anew for what was answered earlier today
  --pause 500       milliseconds between one call and the next
  --base-url URL    another address than https://kosis.kr/openapi
  --cache DIR       another folder for today's answers than ./.kosis-cache`;

const commands = {
	import: importCommand,
	fetch: fetchCommand,
	diff: diffCommand,
	accept: acceptCommand,
	check: checkCommand,
	hash: hashCommand,
	'accept-verdicts': acceptVerdictsCommand
} as const;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export function runData(args: readonly string[], today: string): ExitCode {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			data: { type: 'string', default: 'data' },
			replace: { type: 'boolean', default: false },
			note: { type: 'string' },
			allow: { type: 'string', multiple: true, default: [] },
			json: { type: 'boolean', default: false },
			retrieved: { type: 'string', default: today },
			help: { type: 'boolean', default: false },
			periods: { type: 'string' },
			tables: { type: 'string' },
			'dry-run': { type: 'boolean', default: false },
			fresh: { type: 'boolean', default: false },
			pause: { type: 'string', default: '500' },
			'base-url': { type: 'string', default: 'https://kosis.kr/openapi' },
			cache: { type: 'string', default: '.kosis-cache' }
		}
	});
	const [name, ...files] = positionals;
	const command = Object.entries(commands).find(([known]) => known === name)?.[1];
	if (values.help || !command) {
		console.log(help);
		return values.help || name === 'help' ? 0 : 1;
	}
	return command({ root: values.data, files, today, ...values });
}
