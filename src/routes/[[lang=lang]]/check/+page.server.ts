import { contentsOf } from '$lib/domain/partial-dataset';
import { formatDistrictInProvince } from '$lib/format/district';
import { localeOfParam } from '$lib/links/site-links';
import { currentDistricts, langParams, siteDataset } from '$lib/server/site';
import { checkExample } from '$lib/views/check-example';
import { checkText } from '$lib/views/check-text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

/** The lists that chips and links need, and the example as judged on all figures. */
export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const dataset = siteDataset();
	return {
		contents: contentsOf(dataset),
		measures: dataset.measures,
		universes: dataset.districts.universes,
		districts: currentDistricts().map((district) => ({
			code: district.code,
			name: formatDistrictInProvince(district, locale)
		})),
		example: checkText(checkExample, dataset, locale)
	};
};
