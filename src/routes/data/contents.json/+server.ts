import { json } from '@sveltejs/kit';
import { siteDataset } from '$lib/server/site';
import type { ReleaseContents } from '$lib/domain/partial-dataset';

export const prerender = true;

/** Which series and surveys the release has: what a browser needs to judge a claim that the build judged. */
export function GET() {
	const dataset = siteDataset();
	const contents: ReleaseContents = {
		version: dataset.version,
		periods: dataset.periods(),
		series: dataset.seriesIds()
	};
	return json(contents);
}
