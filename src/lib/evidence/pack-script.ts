/**
 * The script of an evidence pack: judges the claim anew from the tables in the page and says whether it
 * comes to the same. Bundled into the page at build; asks nothing of any network.
 */
import type { PackWords } from '../words/evidence';
import type { EvidenceClaim } from './evidence-claim';
import { recompute } from './recompute';
import { tellRecomputation } from './tell-recomputation';

/** The text of a part of the page: what a reader sees is what is computed from. */
const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';

const output = document.getElementById('recomputed');
const words = JSON.parse(output?.dataset.words ?? '{}') as PackWords;
const claim = JSON.parse(textOf('claim')) as EvidenceClaim;

function say(sentence: string, details: readonly string[]): void {
	const paragraph = document.createElement('p');
	paragraph.textContent = sentence;
	const list = document.createElement('ul');
	for (const detail of details) {
		const item = document.createElement('li');
		item.textContent = detail;
		list.append(item);
	}
	output?.append(paragraph, ...(details.length > 0 ? [list] : []));
}

function showRecomputation(): void {
	const start = performance.now();
	const tables = { figures: textOf('figures'), districts: textOf('districts') };
	const result = recompute(claim, tables);
	const told = tellRecomputation(claim, result, performance.now() - start, words);
	output?.replaceChildren();
	output?.setAttribute('data-outcome', told.outcome);
	say(told.sentence, told.details);
}

/** Says whether the figures are the published ones. Browsers hash only where a page is secure or local. */
async function showHash(): Promise<void> {
	if (!claim.figures || !globalThis.crypto?.subtle) return;
	const bytes = new TextEncoder().encode(textOf('figures'));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	say(sha256 === claim.figures.sha256 ? words.hashSame : words.hashDifferent, []);
}

/** Downloads come from the page itself, so that they work without a network too. */
function offerDownloads(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-part]')) {
		const blob = new Blob([textOf(link.dataset.part!)], { type: link.type });
		link.href = URL.createObjectURL(blob);
	}
}

offerDownloads();
showRecomputation();
void showHash();
