import { join } from 'node:path';
import { rolldown } from 'rolldown';

let script: Promise<string> | undefined;

/** The script of every evidence pack: the claim engine with its CSV reader in one piece, bundled once. */
export function packScript(): Promise<string> {
	return (script ??= bundle(join(process.cwd(), 'src/lib/evidence/pack-script.ts')));
}

async function bundle(input: string): Promise<string> {
	const build = await rolldown({ input, platform: 'browser' });
	const { output } = await build.generate({ format: 'iife', minify: true });
	await build.close();
	const [chunk, ...others] = output;
	if (others.length > 0) throw new Error(`${input} gives ${output.length} files instead of one`);
	// No text in it may end the element that it will stand in.
	return chunk.code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}
