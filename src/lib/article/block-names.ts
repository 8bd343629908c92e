/** Elements whose edges separate words although no space stands in the source. */
export const blockNames: ReadonlySet<string> = new Set([
	...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre', 'figure', 'figcaption'],
	...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
	...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
]);
