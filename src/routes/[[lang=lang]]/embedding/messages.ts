import type { EmbedCodeKind } from '$lib/views/embed-codes';

/** What an embed sends when its height changes, in the spellings that hosts know. */
export const heightMessages = [
	['embed.js', '{"type": "goyong:height", "v": 1, "id": …, "height": …}'],
	['Datawrapper', '{"datawrapper-height": {id: …}}'],
	['AMP', '{"sentinel": "amp", "type": "embed-size", "height": …}'],
	['Medium', `'{"src": …, "context": "iframe.resize", "height": …}'`],
	['WordPress', '{"message": "height", "value": …, "secret": …}']
] as const;

export const askMessage = '{"type": "goyong:ask", "v": 1}';

/** What a content security policy must let through. */
export const policies: readonly (readonly [EmbedCodeKind, string])[] = [
	['iframe', 'frame-src'],
	['script', 'frame-src, script-src'],
	['image', 'img-src'],
	['element', 'script-src, connect-src']
];
