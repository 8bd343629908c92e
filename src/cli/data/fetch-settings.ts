import { formatIssues } from '../../lib/csv/issue';
import type { KosisRequest } from '../../lib/server/kosis/kosis-request';
import { planRequests } from '../../lib/server/kosis/plan-requests';
import { readKosisTables } from '../../lib/server/kosis/read-kosis-tables';
import {
	chooseTables,
	parseBaseUrl,
	parsePause,
	parsePeriods,
	type Option
} from './fetch-options';

/** The options of the command as they are typed. */
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

export interface FetchSettings {
	requests: readonly KosisRequest[];
	baseUrl: string;
	/** Milliseconds. */
	pause: number;
}

/** What the options ask for, or the first thing that is wrong with them. */
export function fetchSettings(options: FetchOptions): Option<FetchSettings> {
	const periods = parsePeriods(options.periods);
	if ('problem' in periods) return periods;
	const baseUrl = parseBaseUrl(options['base-url']);
	if ('problem' in baseUrl) return baseUrl;
	const pause = parsePause(options.pause);
	if ('problem' in pause) return pause;
	const { value: config, issues } = readKosisTables(options.root);
	if (!config) return { problem: formatIssues(issues) };
	const tables = chooseTables(options.tables, config);
	if ('problem' in tables) return tables;
	const { first, last } = periods.value;
	const requests = tables.value.flatMap((table) =>
		planRequests(config.orgId, table, first, last)
	);
	return { value: { requests, baseUrl: baseUrl.value, pause: pause.value } };
}
