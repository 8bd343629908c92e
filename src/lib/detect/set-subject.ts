import type { SaidDistrict } from './said';
import { nameLast } from './text-state';
import type { Frame } from './frame';

/** Makes a district the one that the sentence is about. */
export function setSubject(frame: Frame, said: SaidDistrict): void {
	frame.district = said;
	frame.districtHere = true;
	frame.other = false;
	if (said.value === null) return;
	const { named } = frame.state;
	nameLast(named.subjects, said.value);
	const province = frame.context.districts.find(said.value)?.spans.at(-1)?.province;
	if (province) nameLast(named.provinces, province);
}
