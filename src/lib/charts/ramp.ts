import type { ColourRole } from './palette';

/** Five steps of one hue, from near the page's ground to far from it, in both themes. */
export const rampRoles = ['ramp1', 'ramp2', 'ramp3', 'ramp4', 'ramp5'] as const;
export type RampRole = (typeof rampRoles)[number];

/** The colours of so many classes, lowest first, spread over the whole ramp; one class has its middle. */
export function rampOf(count: number): RampRole[] {
	const last = rampRoles.length - 1;
	return Array.from({ length: count }, (_, index) => {
		const step = count === 1 ? last / 2 : Math.round((index * last) / (count - 1));
		return rampRoles[step] ?? 'ramp3';
	});
}

/** The colour of words that stand on a step. */
export function inkOn(role: ColourRole): ColourRole {
	return role === 'ramp4' || role === 'ramp5' ? 'surface' : 'text';
}
