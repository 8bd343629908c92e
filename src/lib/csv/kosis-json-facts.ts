import { plainLabel } from './shapes/published-item';

/** What `data/kosis-tables.json` says of a table, as far as reading it goes. */
export interface KosisTableFacts {
	id: string;
	/** Names that the table bears or has borne: any other name means another table. */
	titles: readonly string[];
	/** Items labelled only `RSE`, to the items whose figures they mark. */
	marks: Readonly<Record<string, string>>;
	/** Labels of items, places or groups that are left out on purpose. */
	leaveOut: readonly string[];
}

/** How messages name the file that can be mended. */
export const kosisConfigFile = 'data/kosis-tables.json';

/** Whether a label is among those to leave out, however its spaces are set. */
export function isLeftOut({ leaveOut }: KosisTableFacts, label: string): boolean {
	return leaveOut.some((left) => plainLabel(left) === plainLabel(label));
}
