import { resolveUniverse } from './resolve-universe';
import type { Frame } from './frame';
import { absolute } from './frame-notes';

export function saidUniverse(frame: Frame) {
	if (!frame.universe) return null;
	const { spoken, at } = frame.universe;
	const district = frame.district?.value ?? null;
	const value = resolveUniverse(spoken, district, frame.context.districts);
	if (value === undefined) return null;
	return { value, ...absolute(frame, at), certainty: 'stated' as const };
}
