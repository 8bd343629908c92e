import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import EvidencePack from '$lib/components/EvidencePack.svelte';
import { packScript } from '$lib/server/pack-script';
import { findPack, packEntries } from '$lib/server/site-evidence';
import { siteDataset } from '$lib/server/site';
import { standalonePage } from '$lib/server/standalone-page';
import base from '$lib/styles/base.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import { evidencePackView } from '$lib/views/evidence-pack';
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
	const page = standalonePage({
		...{ locale: params.locale, head, body, script },
		styles: tokens + base
	});
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
