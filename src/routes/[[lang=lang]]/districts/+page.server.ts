import { latestSpan } from '$lib/domain/district';
import { provinces } from '$lib/domain/province';
import { currentDistricts } from '$lib/server/site';
import type { PageServerLoad } from './$types';

/** Every district under its province, in the office's order. */
export const load: PageServerLoad = () => ({
	provinces: provinces
		.map((province) => ({
			...province,
			districts: currentDistricts()
				.filter((district) => latestSpan(district).province === province.name)
				.map(({ code, name, nameEn }) => ({ code, name, nameEn }))
		}))
		.filter(({ districts }) => districts.length > 0)
});
