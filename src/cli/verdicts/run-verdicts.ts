import { parseArgs } from 'node:util';
import { verdictRecords } from '../../lib/server/verdict-records';
import { verdictTable } from './verdict-table';

/**
 * The JSON is {"dataVersion", "articles": [{"article" (slug), "title", "claims": […]}]}, and a claim is a
 * `ClaimRecord` of src/lib/claims/claim-record.ts, which says what each field means:
 * {"claim", "kind", "district", "verdict", "bestCase", "counterexample", "firmness", "readings": [{"id",
 * "literal", "sensibility", "outcome", "parts": [{"id", "period", "universe", "base", "measure", "sex",
 * "age", "found": {"outcome", "value" or "missing", "rank", "of" …}, "confidence": [lo, hi]}], "run"}],
 * "dataVersion"}.
 */
const help = `Judges the claims of every article on the figures in data/.

  npm run --silent verdicts -- [--article SLUG] [--json]

  --article    one article only, by the name of its folder below data/articles
  --json       {"dataVersion","articles":[{"article","title","claims":[{"claim","kind","district",
               "verdict","bestCase","counterexample","firmness","readings":[…],"dataVersion"}]}]};
               a reading: {"id","literal","sensibility","outcome","parts":[…],"run"};
               a part: {"id","period","universe","base","measure","sex","age",
               "found":{"outcome","value" or "missing","rank","of",…},"confidence":[lo,hi]}`;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export function runVerdicts(args: readonly string[]): number {
	const { values } = parseArgs({
		args: [...args],
		options: {
			article: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const { dataset, articles } = verdictRecords();
	const chosen = articles.filter(({ article }) => article === (values.article ?? article));
	if (values.article !== undefined && chosen.length === 0) {
		const known = articles.map(({ article }) => article).join(', ');
		throw new Error(`--article "${values.article}" is not known. It may be: ${known}.`);
	}
	const dataVersion = dataset.version;
	console.log(
		values.json
			? JSON.stringify({ dataVersion, articles: chosen })
			: verdictTable(chosen, dataVersion)
	);
	return 0;
}
