import { flushSync, mount, unmount } from 'svelte';
import { packScriptPath, packStylesPath } from '../links/site-links';
import { fetchText } from '../state/fetch-tables';
import { base64Of, sha256 } from '../state/sha256';
import type { EvidencePackView } from '../views/evidence-pack';
import { evidencePage } from '../views/evidence-page';
import EvidencePack from './EvidencePack.svelte';

/** The file of an evidence pack, drawn in this browser. Rejects when its script cannot be fetched. */
export async function packPage(pack: EvidencePackView): Promise<string> {
	const [script, styles] = await Promise.all([
		fetchText(fetch, packScriptPath()),
		fetchText(fetch, packStylesPath())
	]);
	const scriptHash = base64Of(await sha256(script));
	return evidencePage(pack, { ...drawPack(pack), styles, script, scriptHash });
}

/** Drawn in a document of its own: neither its styles nor its ids may meet those of the page. */
function drawPack(pack: EvidencePackView): { head: string; body: string } {
	const own = document.implementation.createHTMLDocument();
	const drawn = mount(EvidencePack, { target: own.body, props: { pack } });
	flushSync();
	const head = [...own.head.querySelectorAll('style')].map((style) => style.outerHTML).join('\n');
	const body = own.body.cloneNode(true) as HTMLElement;
	void unmount(drawn);
	const marks = own.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
	const comments: Node[] = [];
	while (marks.nextNode()) comments.push(marks.currentNode);
	for (const comment of comments) (comment as Comment).remove();
	return { head, body: body.innerHTML };
}
