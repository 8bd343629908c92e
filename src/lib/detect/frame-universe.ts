import { resolveUniverse } from './resolve-universe';
import type { Frame } from './frame';
import { absolute } from './frame-notes';

/** The set of districts in force, for the district spoken of; null when none was said. */
export function saidUniverse(frame: Frame) {
	if (!frame.universe) return null;
	const { spoken, at } = frame.universe;
	const district = frame.district?.value ?? null;
	const value = resolveUniverse(spoken, district, frame.context.districts);
	if (value === undefined) return null;
	return { value, ...absolute(frame, at), certainty: 'stated' as const };
}
