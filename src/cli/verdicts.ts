import { runCommand } from './run-command';
import { runVerdicts } from './verdicts/run-verdicts';

runCommand(runVerdicts);
