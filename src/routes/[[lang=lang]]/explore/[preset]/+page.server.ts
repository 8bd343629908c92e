import { error } from '@sveltejs/kit';
import { isPresetId, presetIds } from '$lib/links/preset-ids';
import { localeOfParam } from '$lib/links/site-links';
import { presetSetting } from '$lib/server/preset-setting';
import { langParams, siteDataset } from '$lib/server/site';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import { presetPage } from '$lib/views/preset-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	presetIds.flatMap((preset) => langParams.map((lang) => ({ ...lang, preset })));

export const load: PageServerLoad = ({ params: { lang, preset } }) => {
	if (!isPresetId(preset)) error(404);
	const telling = { dataset: siteDataset(), locale: localeOfParam(lang) };
	return {
		preset,
		...presetPage(telling, preset, presetSetting(telling.dataset)),
		embeddables: siteEmbeddables({ kind: 'preset', preset })
	};
};
