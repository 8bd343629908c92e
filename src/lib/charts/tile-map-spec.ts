import type { MissingReason } from '../domain/figure';
import type { Period } from '../domain/period';
import type { ChartBase } from './chart-spec';
import type { ColourRole } from './palette';
import type { RampRole } from './ramp';

/** A place on the grid, counted from the top left corner of what is shown. */
export interface TilePlace {
	column: number;
	row: number;
}

export interface MapTile extends TilePlace {
	code: string;
	label: string;
	/** Without the ending that all share: `영등포`, `Yeongdeungpo`. */
	short: string;
	province: string;
	/** Null when missing; `valueLabel` then says why. */
	value: number | null;
	valueLabel: string;
	rankLabel: string;
	/** Place in `classes`; null when missing. */
	class: number | null;
	reason: MissingReason | null;
	/** The hue of a tile that is set off. */
	role: ColourRole | null;
	lowReliability: boolean;
	/** The tooltip under the name. */
	details: readonly string[];
	spoken: string;
}

export interface TileClass {
	/** `58.3–61.4`. */
	label: string;
	/** `46곳`. */
	countLabel: string;
	role: RampRole;
}

/** One equal tile per district, neighbours beside each other, coloured by class. */
export interface TileMapSpec extends ChartBase {
	kind: 'tile-map';
	period: Period;
	columns: number;
	rows: number;
	headings: { name: string; province: string; value: string; rank: string; class: string };
	/** Lowest first. */
	classes: readonly TileClass[];
	/** Those with a value, best rank first. */
	tiles: readonly MapTile[];
	/** Those without, in code order. */
	missing: readonly MapTile[];
	/** Why tiles are empty, each reason once: `비공개`, `3곳`. */
	missingKinds: readonly { label: string; countLabel: string }[];
	/** Districts outside the universe that show where the others lie; none where these fill the map. */
	others: readonly TilePlace[];
}
