/** What an address says beside which embed it is. */
export interface FrameAddress {
	theme: 'light' | 'dark' | null;
	/** What a blogging system hangs on to know its own frames. */
	secret: string | null;
	/** What a host calls this frame: `id=` in the query or after the #, else its path. */
	id: string;
}

/** Host scripts made for others hang what they need on behind the theme, with `?` or `&`. */
export function readFrameAddress({
	pathname,
	search,
	hash
}: Pick<Location, 'pathname' | 'search' | 'hash'>): FrameAddress {
	const theme = /^#(light|dark)(?![a-z])/.exec(hash)?.[1];
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		secret: /[#?&]secret=([\w-]+)/.exec(hash)?.[1] ?? null,
		id: /[#?&]id=([\w-]+)/.exec(search + hash)?.[1] ?? pathname.replace(/^\/embed\/|\/$/g, '')
	};
}

/** A query as the workbench wrote it: what a host calls the frame is none of its business. */
export function withoutFrameId(search: string): string {
	const parts = search.replace(/^\?/, '').split('&');
	return parts.filter((part) => !part.startsWith('id=')).join('&');
}
