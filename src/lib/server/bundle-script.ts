import { join } from 'node:path';
import { rolldown } from 'rolldown';

const bundled = new Map<string, Promise<string>>();

/** A script of the site with everything it imports in one piece, minified; bundled once in a build. */
export function bundleScript(input: string, format: 'iife' | 'es'): Promise<string> {
	const known = bundled.get(input) ?? bundle(join(process.cwd(), input), format);
	bundled.set(input, known);
	return known;
}

async function bundle(input: string, format: 'iife' | 'es'): Promise<string> {
	const build = await rolldown({ input, platform: 'browser' });
	const { output } = await build.generate({ format, minify: true });
	await build.close();
	const [chunk, ...others] = output;
	if (others.length > 0) throw new Error(`${input} gives ${output.length} files instead of one`);
	return chunk.code;
}
