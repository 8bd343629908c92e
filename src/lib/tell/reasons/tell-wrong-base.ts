import { formatPeriod } from '../../format/period';
import { tellReasonWords } from '../../words/tell-reasons';
import type { Judged } from '../judged';
import { tellValue } from '../tell-value';
import type { Telling } from '../telling';

/** The base that a wrong comparison fits after all, as a sentence; none where no base fits. */
export function tellWrongBase(telling: Telling, { claim, notes }: Judged): string[] {
	const { statement } = claim;
	const note = notes.find(({ code }) => code === 'wrong-base');
	if (statement.kind !== 'change' || note?.code !== 'wrong-base') return [];
	const { locale } = telling;
	return [
		tellReasonWords[locale].fitsBase(
			formatPeriod(note.fits, locale),
			tellValue(telling, statement.measure, note.fitsValue)
		)
	];
}
