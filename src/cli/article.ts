import { runArticle } from './article/run-article';
import { runCommand } from './run-command';

void runCommand(runArticle);
