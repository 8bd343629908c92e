import { runBenchDetect } from './bench-detect/run-bench-detect';
import { runCommand } from './run-command';

void runCommand(runBenchDetect);
