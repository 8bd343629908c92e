import type { Evaluation } from '../claims/evaluation';

/** Whether there is anything to hand over: what lies outside these statistics has no pack. */
export function hasEvidencePack({ verdict }: Evaluation): boolean {
	return verdict !== 'outside';
}
