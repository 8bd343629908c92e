import { error } from '@sveltejs/kit';
import { localeOfParam } from '$lib/links/site-links';
import { districtProfile } from '$lib/views/district-profile';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import { currentDistricts, langParams, siteDataset } from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	currentDistricts().flatMap(({ code }) => langParams.map((lang) => ({ ...lang, code })));

export const load: PageServerLoad = ({ params }) => {
	const dataset = siteDataset();
	const district = currentDistricts().find(({ code }) => code === params.code);
	if (!district) error(404);
	return {
		district,
		embeddables: siteEmbeddables({ kind: 'district', code: district.code }),
		measures: dataset.measures,
		universes: dataset.districts.universes,
		profile: districtProfile(dataset, district, localeOfParam(params.lang))
	};
};
