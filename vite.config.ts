import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const siteOrigin = (process.env.SITE_ORIGIN ?? 'http://localhost:4173').replace(/\/+$/, '');

export default defineConfig({
	plugins: [sveltekit()],
	define: { __SITE_ORIGIN__: JSON.stringify(siteOrigin) },
	test: {
		include: ['tests/**/*.test.ts'],
		env: { TZ: 'Asia/Seoul' },
		// All of them: by default one core waits while the tests of the other run.
		maxWorkers: '100%'
	}
});
