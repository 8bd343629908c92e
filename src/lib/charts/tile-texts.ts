import { baselineBelow, type PlacedText } from './chart-layout';
import type { ColourRole } from './palette';
import { inkOn } from './ramp';
import { widest } from './text-width';
import type { MapTile, TileMapSpec } from './tile-map-spec';
import { splitName } from './tile-names';

/** Smaller letters than these are no reading matter. */
const smallest = 9;
const largest = 13;
/** A tile this large has its value under its name. */
const roomForValue = 40;
const lineHeight = 1.2;

/** Small letters are narrower, and clearer, in plain. */
const isBold = (size: number) => size >= 11;

type Centre = (tile: MapTile) => { x: number; y: number };

/**
 * What stands on the tiles: names in the largest size at which all fit, long romanised ones on two
 * lines, and values where there is room. Where not even the smallest names fit, `hasNames` is false and
 * only the stars of low reliability stand there.
 */
export function tileTexts(
	spec: TileMapSpec,
	tileSize: number,
	centreOf: Centre
): { texts: PlacedText[]; hasNames: boolean } {
	const tiles = [...spec.tiles, ...spec.missing];
	const hasValue = tileSize >= roomForValue;
	const inkOf = (tile: MapTile) =>
		tile.class === null ? 'muted' : inkOn(spec.classes[tile.class]?.role ?? 'ramp1');
	const stars = hasValue
		? []
		: tiles
				.filter(({ lowReliability }) => lowReliability)
				.map((tile) => starInCorner(centreOf(tile), tileSize, inkOf(tile)));
	for (let size = largest; size >= smallest; size -= 0.5) {
		const placed = tiles.map((tile) => linesThatFit(tile, size, tileSize, hasValue));
		if (!placed.every((found) => found !== null)) continue;
		const names = placed.flatMap(({ tile, names, values }) => {
			const { x, y } = centreOf(tile);
			const lines = [...names, ...values];
			return lines.map((text, index): PlacedText => {
				const isValue = index >= names.length;
				const middle = y + (index - (lines.length - 1) / 2) * size * lineHeight;
				const textSize = isValue ? Math.max(smallest, size - 1) : size;
				return {
					text,
					x,
					y: baselineBelow(middle, textSize),
					align: 'center',
					size: textSize,
					bold: (tile.role !== null && hasValue) || (!isValue && isBold(size)),
					role: inkOf(tile)
				};
			});
		});
		return { texts: [...names, ...stars], hasNames: true };
	}
	return { texts: stars, hasNames: false };
}

function linesThatFit(tile: MapTile, size: number, tileSize: number, hasValue: boolean) {
	const values = hasValue && tile.value !== null ? [tile.valueLabel] : [];
	const inside = tileSize - (hasValue && tile.role !== null ? 10 : 2);
	for (const names of [[tile.short], splitName(tile.short)]) {
		if (!names) continue;
		const isWide =
			widest([...names, ...values], size, (tile.role !== null && hasValue) || isBold(size)) >
			inside;
		const isTall = (names.length + values.length) * size * lineHeight > inside;
		if (!isWide && !isTall) return { tile, names, values };
	}
	return null;
}

function starInCorner(
	{ x, y }: { x: number; y: number },
	tileSize: number,
	role: ColourRole
): PlacedText {
	const half = tileSize / 2;
	return {
		text: '*',
		x: x + half - 4,
		y: y - half + 10,
		align: 'center',
		size: 12,
		bold: true,
		role
	};
}
