import type { ChangePairsSpec } from '../charts/change-pairs-spec';
import { difference } from '../domain/difference';
import type { RawTable } from './raw-table';

/** More digits than any measure has: it only takes away what binary fractions add. */
const decimals = 6;

/** A row for each district: both values, the later minus the earlier, and its place among the changes. */
export function changePairsRaw({ from, to, rows }: ChangePairsSpec): RawTable {
	return {
		columns: [
			'district_code',
			'district',
			'from_period',
			'to_period',
			'from',
			'to',
			'change',
			'rank_of_change',
			'missing'
		],
		rows: rows.map((row) => {
			const change =
				row.from === null || row.to === null ? null : difference(row.to, row.from, decimals);
			return [
				row.code,
				row.label,
				from.period,
				to.period,
				row.from,
				row.to,
				change,
				row.rank,
				change === null ? row.changeLabel : ''
			];
		})
	};
}
