import { csvwMetadataFile } from '$lib/server/csvw-metadata';
import { sitePackage } from '$lib/server/site-package';

export const prerender = true;

export const GET = () =>
	new Response(csvwMetadataFile(sitePackage()), {
		headers: { 'content-type': 'application/csvm+json' }
	});
