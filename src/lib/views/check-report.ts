import { formatDate } from '../format/date';
import type { Locale } from '../format/locale';
import { checkWords } from '../words/check';
import { siteWords } from '../words/site';
import { verdictWords } from '../words/verdicts';
import type { CheckEntry } from './check-entry';

/** What Markdown would take for markup, in words that are not ours. */
const plain = (text: string) =>
	text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');

/** The ledger of a text as Markdown: every claim with its verdict, why, and what would be true. */
export function checkReport(
	entries: readonly CheckEntry[],
	{ date, address, locale }: { date: string | null; address: string; locale: Locale }
): string {
	const words = checkWords[locale];
	const site = siteWords[locale];
	const judged = entries.filter(({ view }) => view);
	const version = (judged.find(({ view }) => view?.own) ?? judged[0])?.view?.dataVersion;
	const blocks = entries.map(({ found, view }, index) =>
		[
			`## ${index + 1}. “${plain(found.quote)}”`,
			view
				? `**${verdictWords[locale].label[view.verdict]}.** ${plain(view.reason)}`
				: words.unjudged,
			...(view?.own
				? [
						`*${plain(view.own.said)} ${view.own.withPublished}: ${verdictWords[locale].label[view.own.published.verdict]}.*`
					]
				: []),
			...(view?.scope ? [plain(view.scope)] : []),
			...(view?.verdict !== 'supported' && view && view.trueSentences.length > 0
				? [`> ${view.trueSentences.map(plain).join(' ')}`]
				: []),
			...(view?.missing ? [plain(view.missing)] : []),
			...(view && view.notes.length > 0
				? [view.notes.map((note) => `- ${plain(note)}`).join('\n')]
				: [])
		].join('\n\n')
	);
	const head = [
		`# ${words.reportTitle}`,
		...(date ? [`${words.dateLabel}: ${formatDate(date, locale)}`] : [])
	];
	const foot = [
		`${site.sourceLabel}: ${site.source}. ${version ? site.dataVersion(version) : ''}`.trim(),
		words.reportMadeAt(address)
	];
	return `${[...head, ...blocks, ...foot].join('\n\n')}\n`;
}
