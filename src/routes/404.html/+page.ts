/** Written to `404.html` beside the front page, where static hosts look for it; it needs no script. */
export const trailingSlash = 'never';
export const csr = false;
