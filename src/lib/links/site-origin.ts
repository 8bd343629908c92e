/** Where the site will stand, without a slash at the end: from SITE_ORIGIN when it is built. */
export const siteOrigin: string =
	typeof __SITE_ORIGIN__ === 'string' ? __SITE_ORIGIN__ : 'http://localhost:4173';
