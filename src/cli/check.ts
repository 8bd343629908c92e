import { runCheck } from './check/run-check';
import { runCommand } from './run-command';

void runCommand(runCheck);
