import { formatList } from '../../format/list';
import { tellWords } from '../../words/tell';
import type { Judged } from '../judged';
import type { Telling } from '../telling';

/** The reason for what needs no figures: arithmetic, lists, events. Null for everything else. */
export function tellBesides({ locale }: Telling, { claim, verdict }: Judged): string | null {
	const words = tellWords[locale];
	const { statement } = claim;
	if (statement.kind === 'outside') {
		const { topic, meanings } = statement;
		if (topic === 'award') return words.outside.award(claim.citations.length);
		if (topic === 'budget') return words.outside.budget(meanings.length);
		return words.outside[topic]();
	}
	if (statement.kind === 'interval') {
		const { fromYear, toYear, years } = statement;
		return verdict === 'refuted'
			? words.intervalFails(fromYear, toYear, years, toYear - fromYear)
			: words.intervalHolds(fromYear, toYear, years);
	}
	if (statement.kind === 'count' && statement.of === 'named-items') {
		const items = formatList(
			statement.items.map((item) => item[locale]),
			locale
		);
		const count = statement.items.length;
		return verdict === 'refuted'
			? words.countFails(items, count, statement.stated)
			: words.countHolds(items, count);
	}
	return null;
}
