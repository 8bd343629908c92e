import type { ScatterSpec } from '../charts/scatter-spec';
import { difference } from '../domain/difference';
import type { RawTable } from './raw-table';

/** More digits than any measure has: it only takes away what binary fractions add. */
const decimals = 6;

/** A row for each point, with what both axes show; a difference only where they show the same. */
export function scatterRaw({ x, y, headings, points }: ScatterSpec): RawTable {
	const isComparable = headings.difference !== null;
	return {
		columns: [
			'district_code',
			'district',
			'x_measure',
			'y_measure',
			'x',
			'y',
			...(isComparable ? ['y_minus_x'] : []),
			'mark'
		],
		rows: points.map((point) => [
			point.code,
			point.label,
			x.title,
			y.title,
			point.x,
			point.y,
			...(isComparable ? [difference(point.y, point.x, decimals)] : []),
			point.lowReliability ? '*' : ''
		])
	};
}
