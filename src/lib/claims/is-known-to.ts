import type { Dataset } from '../domain/dataset';
import type { Claim } from './claim';

/** Whether a release has the districts and the measure that a claim names: an early one may lack them. */
export function isKnownTo(
	{ district, statement }: Claim,
	{ districts, measures }: Dataset
): boolean {
	const against =
		statement.kind === 'comparison' && 'district' in statement.against
			? [statement.against.district]
			: [];
	const isMeasure =
		!('measure' in statement) || measures.some(({ id }) => id === statement.measure);
	return isMeasure && [district, ...against].every((code) => districts.find(code) !== undefined);
}
