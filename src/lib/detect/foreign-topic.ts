import type { Mention } from './mention';
import { matchesOf } from './span';

const topic = /(?<![가-힣])[가-힣]{1,12}?[은는이가도](?=[\s,]|$)/g;

/** Endings that look like a topic and are none: adjectives, verbs, "이는", "에서는". */
const noTopic =
	/(?:^이|[높낮많적같좋작른쁜하되지있없넘도오르은인]|웃도|밑도|에서|으로|로|중에|에게|보다|가운데|수치|결과|기록|이번|이것|그것|것|때|이상|수준|순위|부터|까지|들어|증가세|곳|지역|모두|구|시|군|동)[은는이가도]$/;

/**
 * Whether a sentence names a topic of its own that is nothing of ours ("축구단은", "감귤 가격은"): then
 * it goes on about something else, and its numbers are not of the measure before.
 */
export function hasForeignTopic(sentence: string, mentions: readonly Mention[]): boolean {
	let i = 0;
	for (const match of matchesOf(topic, sentence)) {
		const end = match.index + match[0].length;
		while (i < mentions.length && mentions[i]!.end < match.index) i++;
		const covered = mentions.slice(i, i + 3).some((m) => m.start < end && m.end > match.index);
		if (!covered && !noTopic.test(match[0])) return true;
	}
	return false;
}
