/** Reads and judges texts beside the page, so that typing and scrolling never wait for it. */
import type { Claim } from '../claims/claim';
import { detectClaims } from '../detect/detect-claims';
import type { Detection } from '../detect/detection';
import { seriesKey, type Dataset } from '../domain/dataset';
import type { OwnData } from '../domain/own-data';
import type { ReleaseContents } from '../domain/partial-dataset';
import { WantingDataset } from '../domain/wanting-dataset';
import { checkEvidence } from '../evidence/check-evidence';
import type { Locale } from '../format/locale';
import { checkedView, type CheckedView } from '../views/checked-view';
import type { EvidencePackView } from '../views/evidence-pack';
import { ownCheckedView } from '../views/own/own-checked-view';
import { fetchRelease } from './fetch-release';
import { makeEvidence, type PackedClaim } from './make-evidence';
import { loadLists, loadSeries } from './statistics';

export type CheckQuestion = { id: number; contents: ReleaseContents } & (
	| { ask: 'detect'; text: string; date: string | null; district: string | null }
	| { ask: 'judge'; claim: Claim; published: string | null; locale: Locale }
	| { ask: 'pack'; packed: PackedClaim }
);

/** Said before questions: the figures of the reader to judge with, or none any more. */
export interface OwnMessage {
	own: OwnData | null;
}

export type CheckAnswer = { id: number } & (
	{ detection: Detection } | { view: CheckedView } | { pack: EvidencePackView } | { failed: string }
);

const loaded = new Map<string, Dataset>();
let own: OwnData | null = null;

/** What `work` makes of the release: only the series that it looks at are fetched. */
async function onFigures<T>(
	contents: ReleaseContents,
	work: (dataset: Dataset) => T | Promise<T>
): Promise<T> {
	const { districts, measures } = await loadLists(contents.version);
	for (;;) {
		const dataset = new WantingDataset(districts, measures, contents, loaded);
		const made = await work(dataset);
		const wanted = dataset.wanted();
		if (wanted.length === 0) return made;
		await Promise.all(
			wanted.map(async (id) => {
				loaded.set(seriesKey(id), await loadSeries([id], contents.version));
			})
		);
	}
}

async function pack(packed: PackedClaim, contents: ReleaseContents): Promise<EvidencePackView> {
	const release = await fetchRelease(fetch, contents.version);
	const { files, view } = await onFigures(contents, (dataset) =>
		makeEvidence(dataset, packed, release)
	);
	checkEvidence(files);
	return view;
}

async function answer(question: CheckQuestion): Promise<CheckAnswer> {
	const { id, contents } = question;
	try {
		if (question.ask === 'judge') {
			const { claim, published, locale } = question;
			const mine = own;
			const judge = (dataset: Dataset) =>
				mine
					? ownCheckedView(claim, dataset, mine, published, locale)
					: checkedView(claim, dataset, published, locale);
			return { id, view: await onFigures(contents, judge) };
		}
		if (question.ask === 'pack') return { id, pack: await pack(question.packed, contents) };
		const { districts, measures } = await loadLists(contents.version);
		const { text, date, district } = question;
		return { id, detection: detectClaims(text, { districts, measures, date, district }) };
	} catch (error) {
		return { id, failed: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', async ({ data }: MessageEvent<CheckQuestion | OwnMessage>) => {
	if ('own' in data) own = data.own;
	else postMessage(await answer(data));
});
