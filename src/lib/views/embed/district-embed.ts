import type { District } from '../../domain/district';
import type { Telling } from '../../tell/telling';
import { embedWords } from '../../words/embed';
import { districtCard } from '../district-card';
import type { EmbedView } from './embed-view';
import { releaseOf } from './release-of';

/** A district's key figure, its ranks, and the trend that heads its page: what its share image says. */
export function districtEmbed(telling: Telling, district: District): EmbedView {
	const { dataset, locale } = telling;
	const { headline, blocks, chart, source } = districtCard(telling, district);
	const figure = blocks.find((block) => block.kind === 'figure');
	return {
		locale,
		target: { kind: 'district', code: district.code },
		release: releaseOf(dataset),
		kicker: embedWords[locale].district,
		headline,
		verdict: null,
		figure: figure ? { value: figure.value, label: figure.label } : null,
		texts: blocks.flatMap((block) =>
			block.kind === 'paragraphs' ? [block.texts.join(' · ')] : []
		),
		chart,
		notes: chart?.notes ?? [],
		cut: null,
		source
	};
}
