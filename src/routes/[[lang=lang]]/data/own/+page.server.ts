import { contentsOf } from '$lib/domain/partial-dataset';
import { formatDistrictInProvince } from '$lib/format/district';
import { localeOfParam } from '$lib/links/site-links';
import { langParams, siteDataset } from '$lib/server/site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

/** What names and choices need; the figures are the reader's. */
export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const dataset = siteDataset();
	return {
		contents: contentsOf(dataset),
		measures: dataset.measures,
		districts: dataset.districts.all.map((district) => ({
			code: district.code,
			name: formatDistrictInProvince(district, locale)
		}))
	};
};
