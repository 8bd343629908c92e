import { json } from '@sveltejs/kit';
import { contentsOf } from '$lib/domain/partial-dataset';
import { siteDataset } from '$lib/server/site';

export const prerender = true;

/** Which series and surveys the release has: what a browser needs to judge a claim that the build judged. */
export const GET = () => json(contentsOf(siteDataset()));
