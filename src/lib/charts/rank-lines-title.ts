import type { RankHistory } from '../domain/rank-history';
import { rankLeaders } from '../domain/rank-leaders';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { rankLinesWords } from '../words/rank-lines';
import type { RankLine, RankLinesSpec } from './rank-lines-spec';

interface Finding {
	history: RankHistory;
	lines: readonly RankLine[];
	periods: RankLinesSpec['periods'];
	about: { series: string; among: string };
	nameOf: (code: string) => string;
	/** Nobody is highlighted: say who led. */
	isLed: boolean;
	locale: Locale;
}

/** Leaders that a title can name. */
const mostNames = 3;

/** How the first highlighted moved; with nobody highlighted, who came first in how many surveys. */
export function rankLinesTitle(finding: Finding): string {
	const { history, lines, periods, about, nameOf, locale } = finding;
	const words = rankLinesWords[locale];
	const subject = lines.find(({ role }) => role !== 'context' && role !== 'muted');
	if (subject) {
		const course = rankCourse(subject, periods, locale) ?? words.noCourse;
		return words.title({ ...about, name: subject.label, course });
	}
	const led = rankLeaders(history);
	if (!led) return words.empty(about.among, about.series);
	const { times, surveys } = led;
	if (led.codes.length > mostNames) {
		return words.ledByMany({ ...about, leaders: led.codes.length, surveys });
	}
	const leaders = formatList(led.codes.map(nameOf), locale);
	const said = { ...about, leaders, times, surveys };
	return led.codes.length === 1 ? words.led(said) : words.ledBySeveral(said);
}

/** From the first survey with a rank to the last, in words; undefined for a line without any rank. */
export function rankCourse(
	line: RankLine,
	periods: RankLinesSpec['periods'],
	locale: Locale
): string | undefined {
	const at = (index: number) => {
		const period = periods[index]?.label;
		const rank = line.rankLabels[index];
		return period === undefined || rank === undefined ? undefined : { period, rank };
	};
	const first = at(line.ranks.findIndex((rank) => rank !== null));
	const last = at(line.ranks.findLastIndex((rank) => rank !== null));
	return first && last && rankLinesWords[locale].course(first, last);
}
