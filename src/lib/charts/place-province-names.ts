import { baselineBelow, type PlacedText, type Swatch } from './chart-layout';
import { textWidth } from './text-width';
import type { TileMapSpec, TilePlace } from './tile-map-spec';
import { provincePlaces } from './tile-provinces';

const size = 10;
const plateHeight = 12;
/** Between two names in one line. */
const apart = 4;

/**
 * Names of provinces over tiles too small for names of their own, each on a plate of the page's colour
 * and clear of the plates before it where that can be. None within one province.
 */
export function placeProvinceNames(
	spec: TileMapSpec,
	pixelsOf: (place: TilePlace) => { x: number; y: number }
): { text: PlacedText; plate: Swatch }[] {
	const provinces = provincePlaces(spec);
	if (provinces.length < 2) return [];
	const plates: Swatch[] = [];
	return provinces.flatMap(({ province, places }) => {
		const width = textWidth(province, size) + 3;
		const plateAt = (place: TilePlace): Swatch => {
			const { x, y } = pixelsOf(place);
			return { x: x - width / 2, y: y - 6, width, height: plateHeight, fill: 'surface' };
		};
		const [nearest] = places;
		if (!nearest) return [];
		const isClear = (place: TilePlace) => plates.every((other) => !overlaps(plateAt(place), other));
		const place = places.find(isClear) ?? nearest;
		const plate = plateAt(place);
		plates.push(plate);
		const { x, y } = pixelsOf(place);
		const text = {
			text: province,
			x,
			y: baselineBelow(y, size),
			align: 'center',
			size,
			bold: true,
			role: 'text'
		} as const;
		return [{ text, plate }];
	});
}

function overlaps(a: Swatch, b: Swatch): boolean {
	const across = a.x < b.x + b.width + apart && b.x < a.x + a.width + apart;
	return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
