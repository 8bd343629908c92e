import { bundleScript } from './bundle-script';

/** `frame` and `view` run as plain scripts, `live` is loaded as a module when it is needed. */
const formats = { frame: 'iife', live: 'es', view: 'iife' } as const;

/** A script of embeds as it is served. */
export const embedScript = (name: keyof typeof formats): Promise<string> =>
	bundleScript(`src/lib/embed/${name}.ts`, formats[name]);

export async function embedScriptResponse(name: keyof typeof formats): Promise<Response> {
	return new Response(await embedScript(name), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
}
