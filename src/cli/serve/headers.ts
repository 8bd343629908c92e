/** Their names change with their bytes. */
const isForEver = (path: string) =>
	path.startsWith('/_app/immutable/') || path.startsWith('/fonts/goyong-sans-');
/** Scripts whose addresses posts name for ever, so that what stands in them must be able to change. */
const isLongLived = (path: string) => path === '/embed.js' || path === '/goyong-chart.js';
/** May be read from any page: that is what they are for. */
const isForAll = (path: string) =>
	/^\/(embed|oembed|data|charts|images|evidence)\//.test(path) ||
	/\.(csv|json|svg|png)$/.test(path) ||
	isLongLived(path);

/** The headers that a path of the site is served with, beside those that follow from the file itself. */
export function headersOf(path: string): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		...(path.endsWith('.csv') && { 'content-type': 'text/csv; charset=utf-8' }),
		// A template for other people's sites, which no browser should take for a page of this one.
		...(path === '/embed/goyong.html' && { 'content-type': 'text/plain; charset=utf-8' }),
		...(isForAll(path) && { 'access-control-allow-origin': '*' }),
		...(isForEver(path) && { 'cache-control': 'public, max-age=31536000, immutable' }),
		...(isLongLived(path) && { 'cache-control': 'public, max-age=3600' })
	};
}
