declare global {
	/** Filled in by Vite; see `src/lib/links/site-origin.ts`. */
	const __SITE_ORIGIN__: string | undefined;
}

export {};
