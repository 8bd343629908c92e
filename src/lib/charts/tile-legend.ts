import { baselineBelow, type PlacedText, type Swatch } from './chart-layout';
import { highlightRoles } from './highlight-roles';
import { widest } from './text-width';
import type { TileMapSpec } from './tile-map-spec';

export const legendRow = 19;
const swatchSize = 13;
const textStart = 20;
const textSize = 12;
const between = 12;

interface LegendRow {
	swatch: Pick<Swatch, 'fill' | 'outline' | 'hatched'> | null;
	text: string;
	/** Stands at the end of its row. */
	end: string;
}

/** Rows of a legend that stay together. */
export interface LegendBlock {
	rows: LegendRow[];
	width: number;
	height: number;
}

/** The classes, highest first, and the empty tiles; then the districts that are set off. */
export function legendBlocks(spec: TileMapSpec): LegendBlock[] {
	const classes = [...spec.classes].reverse().map(({ label, countLabel, role }) => ({
		swatch: { fill: role },
		text: label,
		end: countLabel
	}));
	const missing = spec.missingKinds.map(({ label, countLabel }) => ({
		swatch: { fill: null, outline: 'axis', hatched: true } as const,
		text: label,
		end: countLabel
	}));
	const heading = { swatch: null, text: spec.headings.value, end: '' };
	const tiles = [...spec.tiles, ...spec.missing];
	const setOff = highlightRoles.flatMap((role) =>
		tiles
			.filter((tile) => tile.role === role)
			.map(({ label, valueLabel }) => ({
				swatch: { fill: null, outline: role },
				text: label,
				end: valueLabel
			}))
	);
	return [[heading, ...classes, ...missing], setOff]
		.filter((rows) => rows.length > 0)
		.map((rows) => ({
			rows,
			width: Math.max(
				...rows.map(
					({ swatch, text, end }) =>
						(swatch ? textStart : 0) +
						widest([text], textSize) +
						(end === '' ? 0 : between + widest([end], textSize))
				)
			),
			height: rows.length * legendRow
		}));
}

/** A block with its top left corner at a place. */
export function placeBlock(
	{ rows, width }: LegendBlock,
	at: { x: number; y: number }
): { texts: PlacedText[]; swatches: Swatch[] } {
	const texts: PlacedText[] = [];
	const swatches: Swatch[] = [];
	rows.forEach(({ swatch, text, end }, index) => {
		const middle = at.y + (index + 0.5) * legendRow;
		const base = {
			y: baselineBelow(middle, textSize),
			size: textSize,
			bold: false,
			role: 'text'
		} as const;
		const side = { width: swatchSize, height: swatchSize };
		if (swatch) swatches.push({ x: at.x, y: middle - swatchSize / 2, ...side, ...swatch });
		texts.push({
			...base,
			text,
			x: at.x + (swatch ? textStart : 0),
			align: 'start',
			bold: swatch?.fill === null && !swatch.hatched
		});
		if (end !== '') {
			texts.push({ ...base, text: end, x: at.x + width, align: 'end', role: 'muted' });
		}
	});
	return { texts, swatches };
}
