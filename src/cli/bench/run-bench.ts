import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { textTable, type Column } from '../text-table';
import { judgingBenchmarks } from './judging';
import { measure, type Benchmark, type Measurement } from './measure';
import { measureOwn } from './own';
import { measureWorkbench } from './workbench';

/** What can be timed, by the name that `--only` takes; it is made when it is wanted. */
const sections: Readonly<Record<string, () => Promise<Measurement[]>>> = {
	judging: () => timeAll(judgingBenchmarks()),
	workbench: measureWorkbench,
	own: measureOwn
};

const timeAll = async (benchmarks: readonly Benchmark[]) => benchmarks.map(measure);

const names = Object.keys(sections).join(', ');

const help = `Times what the site does, on this machine and the real data.

  npm run --silent bench -- [--only SECTION] [--json]

  --only    one section: ${names} (all but judging need a built site and a Chromium)
  --json    {"node","cpu","sections":[{"section","results":[{"name","runs","firstMs","medianMs","limitMs"}]}]}

Times are in milliseconds: of the first run, with everything cold, and the median of those after it.`;

const columns: readonly Column[] = [
	{ header: '', align: 'start' },
	{ header: 'first', align: 'end' },
	{ header: 'median', align: 'end' },
	{ header: 'limit', align: 'end' },
	{ header: 'runs', align: 'end' }
];

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export async function runBench(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const chosen = Object.entries(sections).filter(([name]) => name === (values.only ?? name));
	if (chosen.length === 0) {
		throw new Error(`--only "${values.only}" is not known. It may be: ${names}.`);
	}
	const measured: { section: string; results: Measurement[] }[] = [];
	for (const [section, measureAll] of chosen) {
		measured.push({ section, results: await measureAll() });
	}
	const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
	const machine = { node: process.version, cpu };
	console.log(
		values.json
			? JSON.stringify({ ...machine, sections: measured })
			: [`Node ${machine.node}, ${cpu}; milliseconds`, ...measured.map(sectionText)].join('\n\n')
	);
	return 0;
}

function sectionText({ section, results }: { section: string; results: Measurement[] }): string {
	const rows = results.map(({ name, runs, firstMs, medianMs, limitMs }) => [
		name,
		formatMs(firstMs),
		formatMs(medianMs),
		limitMs === null ? '' : `< ${limitMs}`,
		String(runs)
	]);
	const [unnamed, ...others] = columns;
	return textTable([{ ...unnamed!, header: section }, ...others], rows);
}

/** Two digits that mean something. */
function formatMs(milliseconds: number): string {
	return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0);
}
