import type { DistributionSpec } from '../charts/distribution-spec';
import type { RawTable } from './raw-table';

/** A row for each bar of a histogram, from its low edge to its high one; for each dot of a strip. */
export function distributionRaw({ bins, dots, headings }: DistributionSpec): RawTable {
	if (bins) {
		return {
			columns: ['measure', 'low', 'high', 'districts', 'names'],
			rows: bins.map(({ low, high, count, names }) => [headings.value, low, high, count, names])
		};
	}
	return {
		columns: ['district_code', 'district', 'measure', 'value', 'rank_label', 'mark'],
		rows: dots.map((dot) => [
			dot.code,
			dot.label,
			headings.value,
			dot.value,
			dot.rankLabel,
			dot.lowReliability ? '*' : ''
		])
	};
}
