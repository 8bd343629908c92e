import { siteOrigin } from '$lib/links/site-origin';

export const prerender = true;

const text = `User-agent: *
Allow: /

Sitemap: ${siteOrigin}/sitemap.xml
`;

export const GET = () => new Response(text, { headers: { 'content-type': 'text/plain' } });
