import { readKosisTable } from '../../lib/csv/kosis-json-table';
import { formatIssues } from '../../lib/csv/issue';
import { periodRange } from '../../lib/domain/period';
import { readDataLists } from '../../lib/server/data-lists';
import { openAnswerCache } from '../../lib/server/kosis/answer-cache';
import { realClock, type Clock } from '../../lib/server/kosis/clock';
import { fetchTables, type FetchedTables } from '../../lib/server/kosis/fetch-tables';
import type { KosisRequest } from '../../lib/server/kosis/kosis-request';
import { planRequests } from '../../lib/server/kosis/plan-requests';
import { readKosisTables } from '../../lib/server/kosis/read-kosis-tables';
import { planSources, type ImportPlan } from '../../lib/server/plan-import';
import { bringIn } from './bring-in';
import { chooseTables, parseBaseUrl, parsePause, parsePeriods } from './fetch-options';
import { fetchPlan } from './fetch-plan';
import { FetchProgress, type ProgressStream } from './fetch-progress';

export interface FetchOptions {
	root: string;
	replace: boolean;
	/** The ISO day of the answers. */
	today: string;
	periods?: string | undefined;
	tables?: string | undefined;
	'base-url': string;
	pause: string;
	cache: string;
	fresh: boolean;
	'dry-run': boolean;
}

/** What the command takes from its surroundings; tests hand in their own. */
export interface FetchSurroundings {
	key: string;
	clock: Clock;
	stream: ProgressStream;
	/** Milliseconds for one call. */
	timeout: number;
	attempts: number;
}

const noKey = `There is no key. KOSIS gives one for free: log in on https://kosis.kr, open 공유서비스 (Open API),
apply under 활용신청, and copy the key exactly as it stands there. Then run
  KOSIS_API_KEY=… npm run data -- fetch --periods 2023H1..2026H1`;

const surroundings = (): FetchSurroundings => ({
	key: (process.env['KOSIS_API_KEY'] ?? '').trim(),
	clock: realClock,
	stream: process.stderr,
	timeout: 60_000,
	attempts: 5
});

/**
 * Asks KOSIS for half-years of its tables and brings the answers in as if they had been downloaded:
 * 1, and nothing written, when anything is wrong, 130 when it is interrupted.
 */
export async function fetchCommand(
	options: FetchOptions,
	around: FetchSurroundings = surroundings()
): Promise<number> {
	const { root, replace, today, cache: folder } = options;
	const refuse = (problem: string) => {
		console.error(problem);
		return 1;
	};
	const periods = parsePeriods(options.periods);
	if ('problem' in periods) return refuse(periods.problem);
	const baseUrl = parseBaseUrl(options['base-url']);
	if ('problem' in baseUrl) return refuse(baseUrl.problem);
	const pause = parsePause(options.pause);
	if ('problem' in pause) return refuse(pause.problem);
	const config = readKosisTables(root);
	if (!config.value) return refuse(formatIssues(config.issues));
	const tables = chooseTables(options.tables, config.value);
	if ('problem' in tables) return refuse(tables.problem);

	const { orgId } = config.value;
	const { first, last } = periods.value;
	const requests = tables.value.flatMap((table) => planRequests(orgId, table, first, last));
	if (options['dry-run']) {
		console.log(fetchPlan(requests));
		return 0;
	}
	if (around.key === '') return refuse(noKey);
	if (/[\s"']/.test(around.key)) {
		return refuse('KOSIS_API_KEY holds a space or a quotation mark. Set it to the key alone.');
	}

	const progress = new FetchProgress(around.stream);
	const interruption = new AbortController();
	const interrupt = () => interruption.abort();
	process.once('SIGINT', interrupt);
	try {
		const found = openAnswerCache(folder, today, baseUrl.value);
		const fetched = await fetchTables(requests, {
			access: {
				baseUrl: baseUrl.value,
				key: around.key,
				timeout: around.timeout,
				attempts: around.attempts,
				clock: around.clock,
				signal: interruption.signal
			},
			cache: options.fresh ? { ...found, find: () => null } : found,
			codes: readDataLists(root).lists.districts.all.map(({ code }) => code),
			pause: pause.value,
			onStep: (step) => progress.step(step)
		});
		progress.end();
		const kept = `What KOSIS answered is kept in ${folder} until tomorrow; run the command again to go on.`;
		for (const note of fetched.notes) console.log(note);
		if (fetched.cached > 0) console.log(cachedLine(fetched.cached, folder));
		if (fetched.issues.length > 0) {
			return refuse(`${formatIssues(fetched.issues)}\nNothing was written. ${kept}`);
		}
		if (fetched.rows.size === 0) {
			return refuse(
				'KOSIS has no figures for these half-years. Have they been published? Nothing was written.'
			);
		}
		return bringIn(planFetched(root, today, requests, fetched), { root, replace });
	} catch (error) {
		progress.end();
		if (!interruption.signal.aborted) throw error;
		console.error(`Interrupted. Nothing was written. What was answered is kept in ${folder}.`);
		return 130;
	} finally {
		process.removeListener('SIGINT', interrupt);
	}
}

function cachedLine(count: number, folder: string): string {
	const answers = count === 1 ? '1 answer was' : `${count} answers were`;
	return `${answers} kept in ${folder} from earlier today; --fresh asks anew.`;
}

function planFetched(
	root: string,
	today: string,
	requests: readonly KosisRequest[],
	{ rows }: FetchedTables
): ImportPlan {
	const asked = [...new Set(requests.flatMap(({ first, last }) => periodRange(first, last)))];
	const tables = [...new Set(requests.map(({ table }) => table))];
	return planSources(root, today, (lists) =>
		tables.flatMap((table) => {
			const found = rows.get(table.id);
			if (!found) return [];
			const reading = readKosisTable(found, table, asked, lists);
			const title = found[0]?.['TBL_NM'] ?? '';
			return [{ file: table.id, shape: `KOSIS ${title}`, reading }];
		})
	);
}
