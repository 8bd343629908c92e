import { runCommand } from './run-command';
import { runVerdicts } from './verdicts/run-verdicts';

void runCommand(runVerdicts);
