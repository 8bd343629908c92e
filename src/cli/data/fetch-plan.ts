import { cellLimit, type KosisRequest } from '../../lib/server/kosis/kosis-request';
import { expectedCells } from '../../lib/server/kosis/plan-requests';
import { textTable } from '../text-table';

/** What a fetch would ask, call by call, in lines for a terminal. */
export function fetchPlan(requests: readonly KosisRequest[]): string {
	const number = (value: number) => value.toLocaleString('en-US');
	const rows = requests.map((request) => [
		request.table.id,
		request.table.titles[0] ?? '(title not known)',
		request.first,
		request.last,
		number(expectedCells(request))
	]);
	const total = requests.reduce((sum, request) => sum + expectedCells(request), 0);
	return [
		textTable(
			[
				{ header: 'table', align: 'start' },
				{ header: 'title', align: 'start' },
				{ header: 'from', align: 'start' },
				{ header: 'to', align: 'start' },
				{ header: 'cells', align: 'end' }
			],
			rows
		),
		`${requests.length} ${requests.length === 1 ? 'call' : 'calls'}, about ${number(total)} cells; KOSIS allows ${number(cellLimit)} a call. Nothing was asked.`
	].join('\n');
}
