import type { Row } from '../read-rows';
import { kosisAgeTable } from './kosis-age-table';
import { kosisSummary } from './kosis-summary';
import { seoulSummary } from './seoul-summary';
import { sexRate } from './sex-rate';
import type { PublishedShape } from './shape';
import { youthRate } from './youth-rate';

/** Every shape that the importer knows. A new one is a file beside these and a line here. */
export const publishedShapes: readonly PublishedShape[] = [
	kosisAgeTable,
	kosisSummary,
	seoulSummary,
	sexRate,
	youthRate
];

/** The shape that a file's header shows, or undefined. */
export function recogniseShape(rows: readonly Row[]): PublishedShape | undefined {
	return publishedShapes.find((shape) => shape.recognise(rows));
}
