/** Questions that the workbench answers in one click; their ids stand in addresses for ever. */
export const presetIds = [
	'women',
	'youth',
	'recovery',
	'firstRanks',
	'sexes',
	'elderly',
	'spread',
	'peers'
] as const;
export type PresetId = (typeof presetIds)[number];

export const isPresetId = (text: string): text is PresetId =>
	(presetIds as readonly string[]).includes(text);
