import type { Claim } from '../../claims/claim';
import type { Dataset } from '../../domain/dataset';
import type { OwnData } from '../../domain/own-data';
import { OwnDataset } from '../../domain/own-overlay';
import { formatList } from '../../format/list';
import type { Locale } from '../../format/locale';
import { ownOverlayWords } from '../../words/own-overlay';
import { checkedView, type CheckedView } from '../checked-view';
import { markOwnChart } from './mark-own-chart';
import { ownWord } from './own-word';

/**
 * A claim judged with a reader's figures laid over ours, by the same rules, and what ours alone give.
 * Where the reader has nothing that the claim is judged by, it is the view on ours.
 */
export function ownCheckedView(
	claim: Claim,
	dataset: Dataset,
	own: OwnData,
	published: string | null,
	locale: Locale
): CheckedView {
	const ours = checkedView(claim, dataset, published, locale);
	const overlay = new OwnDataset(dataset, own);
	const view = checkedView(claim, overlay, published, locale);
	const names = overlay.askedFiles();
	if (names.length === 0) return ours;
	const words = ownOverlayWords[locale];
	const files = formatList(names, locale);
	return {
		...view,
		chart: view.chart && markedChart(view.chart, overlay, files, locale),
		dataVersion: words.version(ours.dataVersion),
		own: {
			files,
			said: words.judgedWith(files),
			...{ withPublished: words.withPublished, noPack: words.noPack },
			published: { verdict: ours.verdict, reason: ours.reason, scope: ours.scope }
		}
	};
}

function markedChart(
	chart: NonNullable<CheckedView['chart']>,
	overlay: OwnDataset,
	files: string,
	locale: Locale
): NonNullable<CheckedView['chart']> {
	const { sign, legend, source } = ownOverlayWords[locale];
	let hasOwn = false;
	const marked = markOwnChart(chart.spec, {
		sign,
		word: (code, series = chart.series, period) => {
			const said = period ? ownWord(overlay, code, series, period, locale) : null;
			hasOwn ||= said !== null;
			return said;
		}
	});
	if (!hasOwn) return chart;
	const spec = {
		...marked,
		source: source(marked.source, files),
		notes: [...marked.notes, legend({ sign, files })]
	};
	return { ...chart, spec };
}
