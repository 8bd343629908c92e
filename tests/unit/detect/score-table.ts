import { textTable } from '../../../src/cli/text-table';
import { fields, type Score } from './score';

/** Precision and recall of one field: of the claims found, and of those labelled. */
export function rates({ right, found, labelled }: Score, field: string) {
	const hits = right[field] ?? 0;
	return { precision: hits / found, recall: hits / labelled };
}

export function scoreTable(score: Score): string {
	const rows = fields.map((field) => {
		const { precision, recall } = rates(score, field);
		return [field, precision.toFixed(3), recall.toFixed(3)];
	});
	return textTable(
		[
			{ header: 'field', align: 'start' },
			{ header: 'precision', align: 'end' },
			{ header: 'recall', align: 'end' }
		],
		rows
	);
}
