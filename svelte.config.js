import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compressBuild } from './src/cli/compress-build.mjs';

const site = adapter();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: {
			name: `${site.name}, compressed`,
			async adapt(builder) {
				await site.adapt(builder);
				await compressBuild('build');
			}
		},
		prerender: {
			concurrency: 4,
			origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
			handleMissingId: ({ path, id, message }) => {
				// A claim to be checked travels after the #, so that no server sees it: it is no place on the page.
				if (path.endsWith('/check/') && id.startsWith('kind=')) return;
				throw new Error(message);
			}
		},
		// Every page, endpoint and image is written at build; nothing runs on a server afterwards.
		paths: { relative: false }
	}
};
