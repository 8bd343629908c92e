import { formatIssues } from '../../lib/csv/issue';
import { readDataLists } from '../../lib/server/data-lists';
import { openAnswerCache } from '../../lib/server/kosis/answer-cache';
import { realClock, type Clock } from '../../lib/server/kosis/clock';
import { fetchTables, type FetchedTables } from '../../lib/server/kosis/fetch-tables';
import { missingHalfYears, planFetched } from '../../lib/server/kosis/plan-fetched';
import { bringIn } from './bring-in';
import { parseKey } from './fetch-key';
import { fetchPlan } from './fetch-plan';
import { FetchProgress, type ProgressStream } from './fetch-progress';
import { fetchSettings, type FetchOptions, type FetchSettings } from './fetch-settings';

/** What the command takes from its surroundings; tests hand in their own. */
export interface FetchSurroundings {
	key: string | undefined;
	clock: Clock;
	stream: ProgressStream;
	/** Milliseconds for one call. */
	timeout: number;
	attempts: number;
}

const surroundings = (): FetchSurroundings => ({
	key: process.env['KOSIS_API_KEY'],
	clock: realClock,
	stream: process.stderr,
	timeout: 120_000,
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
	const refuse = (problem: string) => {
		console.error(problem);
		return 1;
	};
	const settings = fetchSettings(options);
	if ('problem' in settings) return refuse(settings.problem);
	const { requests } = settings.value;
	if (options['dry-run']) {
		console.log(fetchPlan(requests));
		return 0;
	}
	const key = parseKey(around.key);
	if ('problem' in key) return refuse(key.problem);

	const { root, cache, today } = options;
	const fetched = await ask(settings.value, options, { ...around, key: key.value });
	if (!fetched) {
		console.error(`Interrupted. Nothing was written. What was answered is kept in ${cache}.`);
		return 130;
	}
	const { rows, notes, issues, cached } = fetched;
	for (const note of [...notes, ...missingHalfYears(requests, rows)]) console.log(note);
	if (cached > 0) {
		const answers = cached === 1 ? '1 answer was' : `${cached} answers were`;
		console.log(`${answers} kept in ${cache} from earlier today; --fresh asks anew.`);
	}
	if (issues.length > 0) {
		const kept = `What KOSIS answered is kept in ${cache} until tomorrow; run the command again to go on.`;
		return refuse(`${formatIssues(issues)}\nNothing was written. ${kept}`);
	}
	if ([...rows.values()].every((found) => found.length === 0)) {
		const found = 'KOSIS has no figures for these half-years.';
		return refuse(`${found} Have they been published? Nothing was written.`);
	}
	return bringIn(planFetched(root, today, requests, rows), options);
}

/** Puts the calls with a bar of how far it has come; null when Ctrl-C ended it. */
async function ask(
	{ requests, baseUrl, pause }: FetchSettings,
	{ root, cache: folder, today, fresh }: FetchOptions,
	{ key, clock, stream, timeout, attempts }: FetchSurroundings & { key: string }
): Promise<FetchedTables | null> {
	const progress = new FetchProgress(stream);
	const interruption = new AbortController();
	const { signal } = interruption;
	const interrupt = () => interruption.abort();
	process.once('SIGINT', interrupt);
	const cache = openAnswerCache(folder, today, baseUrl);
	const onWait = progress.wait.bind(progress);
	progress.begin(requests.length);
	try {
		return await fetchTables(requests, {
			access: { baseUrl, key, timeout, attempts, clock, signal, onWait },
			cache: fresh ? { ...cache, find: () => null } : cache,
			codes: readDataLists(root).lists.districts.all.map(({ code }) => code),
			pause,
			onStep: (step) => progress.step(step)
		});
	} catch (error) {
		if (signal.aborted) return null;
		throw error;
	} finally {
		progress.end();
		process.removeListener('SIGINT', interrupt);
	}
}
