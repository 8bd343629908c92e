import { runRank } from './rank/run-rank';
import { runCommand } from './run-command';

void runCommand(runRank);
