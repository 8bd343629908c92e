import { corpus } from '../../../tests/unit/detect/corpus/corpus';
import { scoreCorpus, textOf } from '../../../tests/unit/detect/score';
import { scoreTable } from '../../../tests/unit/detect/score-table';
import { detectClaims } from '../../lib/detect/detect-claims';
import { defaultDataRoot } from '../../lib/server/data-files';
import { readDataLists } from '../../lib/server/data-lists';
import { textTable } from '../text-table';

const sizes = [5_000, 10_000, 20_000, 40_000, 80_000, 160_000];

/** Prints how well and how fast claims are found, on the labelled texts of the tests. */
export function runBenchDetect(): number {
	const { districts, measures } = readDataLists(defaultDataRoot()).lists;
	const score = scoreCorpus(corpus, districts, measures);
	const sentences = corpus.flatMap((text) => text.sentences);
	const empty = sentences.filter(({ length }) => length === 1).length;
	const counts = `${corpus.length} texts, ${sentences.length - empty} sentences with ${score.labelled} claims, ${empty} without (${score.falseAlarms} false alarms); ${score.found} claims found`;

	const source = corpus.map(textOf).join('');
	const context = { districts, measures, date: '2024-08-09', district: '1119' };
	let before: number | null = null;
	const rows = sizes.map((size) => {
		const text = source.repeat(Math.ceil(size / source.length)).slice(0, size);
		const ms = fastest(() => detectClaims(text, context));
		const ratio = before === null ? '' : (ms / before).toFixed(2);
		before = ms;
		return [String(size), ms.toFixed(1), ratio];
	});
	const times = textTable(
		[
			{ header: 'characters', align: 'end' },
			{ header: 'ms', align: 'end' },
			{ header: 'ratio to half', align: 'end' }
		],
		rows
	);
	console.log([counts, scoreTable(score), times].join('\n\n'));
	return 0;
}

/** Of several runs, so that other work on the machine counts for little. */
function fastest(run: () => unknown): number {
	const times = Array.from({ length: 9 }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}
