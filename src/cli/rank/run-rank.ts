import { parseArgs } from 'node:util';
import { drawsAtBuild } from '../../lib/domain/rank-sets';
import { loadDataset } from '../../lib/server/dataset';
import { rankReport } from '../../lib/views/rank-report';
import { readRankQuery } from './rank-query';
import { rankTable } from './rank-table';

const help = `Prints a ranking of districts with what its ranks may be in truth.

  npm run --silent rank -- --period 2023H1 --universe seoul --measure employment_rate \\
      --sex total --age 15+ [--draws ${drawsAtBuild}] [--json]

  --period     a half-year: 2023H1 was surveyed in April, 2023H2 in October
  --universe   seoul, metro-gu, metro-official, si, gun, national, province:경기, custom:1119,1125
  --measure    an id of data/measures.json, such as employment_rate
  --sex        total, male, female
  --age        15+, 15-64, 15-29, 30-49, 50-64, 55+, 65+
  --draws      simulated draws behind the confidence sets; ${drawsAtBuild} if not given
  --json       {"period","universe","measure","sex","age","dataVersion","members":[…],"missing":[…]}
               a member: {"district" (code),"name","value","rank","tied","rounding":[best,worst],
               "marginal":[lo,hi],"simultaneous":[lo,hi],"joint":[lo,hi],"se"}; the last four are
               null where no standard error can be had (counts of persons)`;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export function runRank(args: readonly string[]): number {
	const { values } = parseArgs({
		args: [...args],
		options: {
			period: { type: 'string' },
			universe: { type: 'string' },
			measure: { type: 'string' },
			sex: { type: 'string' },
			age: { type: 'string' },
			draws: { type: 'string', default: String(drawsAtBuild) },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const dataset = loadDataset();
	const { period, universe, measure, sex, age, draws } = values;
	const query = readRankQuery({ period, universe, measure, sex, age, draws }, dataset);
	const report = rankReport(dataset, query);
	console.log(values.json ? JSON.stringify(report) : rankTable(report, dataset));
	return 0;
}
