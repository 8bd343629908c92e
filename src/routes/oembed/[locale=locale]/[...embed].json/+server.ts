import { error } from '@sveltejs/kit';
import { oembedPath, parseEmbedPath } from '$lib/links/embed-links';
import { embedOptions, embedTargets } from '$lib/server/embed-targets';
import { oembedResponse } from '$lib/server/oembed-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	embedOptions().flatMap(({ locale, release }) =>
		embedTargets(release).map((target) => {
			const path = oembedPath(target, locale, release);
			return { locale, embed: path.replace(`/oembed/${locale}/`, '').replace(/\.json$/, '') };
		})
	);

export const GET: RequestHandler = ({ params: { locale, embed } }) => {
	const pathname = `/embed/${locale}/${embed}/`;
	const asked = parseEmbedPath({ pathname, search: '', hash: '' });
	if (!asked || asked.target.kind === 'view') error(404);
	return oembedResponse(asked.target, locale, asked.options.release) ?? error(404);
};
