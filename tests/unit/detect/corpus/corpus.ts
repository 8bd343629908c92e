import { amounts } from './amounts';
import { contexts } from './contexts';
import { elsewhere } from './elsewhere';
import { firstPlaces } from './first-places';
import { releases } from './releases';
import { unseen } from './unseen';
import type { CorpusText } from './label';

/** Texts of our own writing, labelled by hand before the detector was written (`unseen`: before it had read them). */
export const corpus: readonly CorpusText[] = [
	...firstPlaces,
	...amounts,
	...contexts,
	...elsewhere,
	...releases,
	...unseen
];
