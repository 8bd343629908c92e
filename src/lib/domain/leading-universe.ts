import type { DistrictList } from './district-list';
import type { Universe } from './universe';

/** The universe to show before anybody chooses: the one that stands first in `data/universes.json`. */
export function leadingUniverse({ universes }: DistrictList): Universe {
	return universes[0]?.id ?? 'national';
}
