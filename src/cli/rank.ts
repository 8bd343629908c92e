import { runRank } from './rank/run-rank';
import { runCommand } from './run-command';

runCommand(runRank);
