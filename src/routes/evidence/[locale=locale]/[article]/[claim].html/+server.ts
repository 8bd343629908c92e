import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import EvidencePack from '$lib/components/EvidencePack.svelte';
import { packScript } from '$lib/server/pack-script';
import { findPack, packEntries } from '$lib/server/site-evidence';
import { siteDataset } from '$lib/server/site';
import { packStyles } from '$lib/styles/pack-styles';
import { evidencePackView } from '$lib/views/evidence-pack';
import { evidencePage } from '$lib/views/evidence-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = packEntries;

export const GET: RequestHandler = async ({ params }) => {
	const found = findPack(params);
	if (!found) error(404);
	const telling = { dataset: siteDataset(), locale: params.locale };
	const pack = evidencePackView(telling, found.evaluation, found.files);
	const { head, body } = render(EvidencePack, { props: { pack } });
	const script = await packScript();
	const scriptHash = createHash('sha256').update(script).digest('base64');
	const page = evidencePage(pack, { head, body, script, scriptHash, styles: packStyles });
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
