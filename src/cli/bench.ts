import { runBench } from './bench/run-bench';
import { runCommand } from './run-command';

void runCommand(runBench);
