/** Reads and judges texts beside the page, so that typing and scrolling never wait for it. */
import type { Claim } from '../claims/claim';
import { detectClaims } from '../detect/detect-claims';
import type { Detection } from '../detect/detection';
import { seriesKey, type Dataset } from '../domain/dataset';
import type { ReleaseContents } from '../domain/partial-dataset';
import { WantingDataset } from '../domain/wanting-dataset';
import type { Locale } from '../format/locale';
import { checkedView, type CheckedView } from '../views/checked-view';
import { loadLists, loadSeries } from './statistics';

export type CheckQuestion = { id: number; contents: ReleaseContents } & (
	| { ask: 'detect'; text: string; date: string | null; district: string | null }
	| { ask: 'judge'; claim: Claim; published: string | null; locale: Locale }
);

export type CheckAnswer = { id: number } & (
	{ detection: Detection } | { view: CheckedView } | { failed: string }
);

const loaded = new Map<string, Dataset>();

/** Only the series that the readings of the claim look at are fetched. */
async function judge(
	claim: Claim,
	contents: ReleaseContents,
	published: string | null,
	locale: Locale
): Promise<CheckedView> {
	const { districts, measures } = await loadLists(contents.version);
	for (;;) {
		const dataset = new WantingDataset(districts, measures, contents, loaded);
		const view = checkedView(claim, dataset, published, locale);
		const wanted = dataset.wanted();
		if (wanted.length === 0) return view;
		await Promise.all(
			wanted.map(async (id) => {
				loaded.set(seriesKey(id), await loadSeries([id], contents.version));
			})
		);
	}
}

async function answer(question: CheckQuestion): Promise<CheckAnswer> {
	const { id, contents } = question;
	try {
		if (question.ask === 'judge') {
			const { claim, published, locale } = question;
			return { id, view: await judge(claim, contents, published, locale) };
		}
		const { districts, measures } = await loadLists(contents.version);
		const { text, date, district } = question;
		return { id, detection: detectClaims(text, { districts, measures, date, district }) };
	} catch (error) {
		return { id, failed: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', async ({ data }: MessageEvent<CheckQuestion>) => {
	postMessage(await answer(data));
});
